/** A file as the body of a request. */
import type { FastifyRequest } from "fastify";
import { readWireBytes } from "./read-body.ts";
import { refuse } from "./refusal.ts";

const onlyType = "text/plain";
const uncounted = { take: () => undefined, release: () => undefined };

/** UTF-8. Throws 400, 413 and 415. */
export async function readPlainText(request: FastifyRequest, longest: number): Promise<string> {
  if (request.headers["content-type"] !== onlyType) {
    throw refuse(415, "unsupported", `content-type: expected ${onlyType}.`, { field: "content-type", expected: onlyType });
  }
  const bytes = await readWireBytes(request.raw, longest, uncounted);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(400, "malformed", "body: expected UTF-8.", { field: "body", expected: "UTF-8" });
  }
}
