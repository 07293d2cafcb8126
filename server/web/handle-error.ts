/** Every error becomes a refusal. What we did not foresee gets an id that is also in the log, and no details. */
import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { unsupported } from "./read-body.ts";
import { isRefusal, refuse, sendRefusal } from "./refusal.ts";

/**
 * SQLSTATE classes and codes after which the same request may work: no connection, out of disk or memory, locked, cut off or shutting
 * down, a disk's error, lost race, and a server that only follows another (25006).
 */
const passing = /^(08|40|53|55|57|58)|^(23505|25006|25P02)$/;
/** The same from the operating system: the disk of the embedded database, or the way to PostgreSQL. */
const systemErrors = new Set([
  "EIO",
  "ENOSPC",
  "EDQUOT",
  "EROFS",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EPIPE",
]);

/** What the driver of PostgreSQL says, without a code, of a connection that is gone or cannot be had. */
const noConnection =
  /^Connection terminated|connection error and is not queryable|^timeout exceeded when trying to connect|^Client was closed/;

export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isRefusal(error)) {
    // What is left of the body is not read; the connection cannot be used again.
    if (!request.raw.complete) reply.header("connection", "close");
    return sendRefusal(reply, error);
  }
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  if (statusCode === 415) return sendRefusal(reply, unsupported("content-type"));
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return sendRefusal(reply, refuse(statusCode, "bad-request", "The request cannot be understood."));
  }
  const unavailable = (code !== undefined && (passing.test(code) || systemErrors.has(code))) || noConnection.test(message ?? "");
  const id = randomUUID();
  // Names and codes only: messages of a database quote values.
  request.log.error({ id, code, name: (error as Error)?.name, stack: framesOf(error) }, "request failed");
  if (unavailable) return sendRefusal(reply, refuse(503, "unavailable", "The database cannot be used now.", { retryAfter: 5 }));
  return sendRefusal(reply, refuse(500, "internal", `Something went wrong here; the log has it as ${id}.`));
}

/** Where it happened, without the message, which may quote a value. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
}
