/** The JSON body of a dashboard request. */
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { findUnstorableText, parseJson, storableText } from "./parse-json.ts";
import { checkBodyHeaders, inflateBody, readWireBytes } from "./read-body.ts";
import { explainFirst, refuse } from "./refusal.ts";

const longest = 16 * 1024;

/** Throws a refusal naming the first wrong field; `rules` says in words what a field of its own rule expects. */
export async function readSmallBody<T extends z.ZodType>(
  request: FastifyRequest,
  schema: T,
  rules: Readonly<Record<string, string>> = {},
): Promise<z.infer<T>> {
  const { gzipped } = checkBodyHeaders(request.raw);
  const bytes = await readWireBytes(request.raw, longest);
  const body = parseJson(gzipped ? await inflateBody(bytes, longest) : bytes);
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
