/** The JSON body of a dashboard request. */
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { ByteShare } from "./byte-budget.ts";
import { findUnstorableText, parseJson, storableText } from "./parse-json.ts";
import { checkBodyHeaders, readWireBytes, unsupported } from "./read-body.ts";
import { explainFirst, refuse } from "./refusal.ts";

const longest = 16 * 1024;
/** So small that the budget of the ingest API does not count them. */
const uncounted: ByteShare = { take: () => undefined, release: () => undefined };

/** Throws a refusal naming the first wrong field; `rules` says in words what a field of its own rule expects. */
export function readSmallBody<T extends z.ZodType>(
  request: FastifyRequest,
  schema: T,
  rules: Readonly<Record<string, string>> = {},
): Promise<z.infer<T>> {
  return readBody(request, schema, longest, rules);
}

/** As `readSmallBody`; `most` in bytes. */
export async function readBody<T extends z.ZodType>(
  request: FastifyRequest,
  schema: T,
  most = longest,
  rules: Readonly<Record<string, string>> = {},
): Promise<z.infer<T>> {
  if (checkBodyHeaders(request.raw).gzipped) throw unsupported("content-encoding");
  const body = parseJson(await readWireBytes(request.raw, most, uncounted));
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const { field, expected: usual } = explainFirst(parsed.error);
    const expected = rules[field] ?? usual;
    throw refuse(400, "invalid", `${field}: expected ${expected}.`, { field, expected });
  }
  const field = findUnstorableText(parsed.data);
  if (field) throw refuse(400, "invalid", `${field}: expected ${storableText}.`, { field, expected: storableText });
  return parsed.data;
}
