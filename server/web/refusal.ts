/** How the server says no: one body for every refusal, never the value that was wrong. */
import type { FastifyReply } from "fastify";
import type { z } from "zod";
import { explainIssues } from "../../lib/core/explain-issue.ts";
import type { Refusal } from "../../lib/schema/wire.ts";

export interface RefusalError extends Error {
  readonly status: number;
  readonly body: Refusal;
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
}

/** Something to throw from a handler; the app's error handler sends it. */
export function refuse(
  status: number,
  error: string,
  message: string,
  more: { field?: string; expected?: string; retryAfter?: number } = {},
): RefusalError {
  const { retryAfter, ...where } = more;
  const body: Refusal = { error, message, ...where };
  return Object.assign(new Error(message), { status, body, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

/** A body or query that does not fit its schema: 400 with the first field that is wrong and what belongs there. */
export function refuseInvalid(error: z.core.$ZodError): RefusalError {
  const { field, expected } = explainFirst(error);
  return refuse(400, "invalid", `${field}: expected ${expected}.`, { field, expected });
}

/** The first thing that is wrong, without its value. `root` goes in front of the field. */
export function explainFirst(error: z.core.$ZodError, root = ""): { field: string; expected: string } {
  const [first] = explainIssues(error.issues.slice(0, 1), root);
  return { field: first?.field || "body", expected: first?.expected ?? "a value of the documented form" };
}

export function isRefusal(error: unknown): error is RefusalError {
  return error instanceof Error && "body" in error && "status" in error;
}

export function sendRefusal(reply: FastifyReply, error: RefusalError): FastifyReply {
  if (error.retryAfter !== undefined) reply.header("retry-after", String(error.retryAfter));
  return reply.code(error.status).send(error.body);
}
