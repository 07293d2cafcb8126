import type { ZodType } from "zod";
import { refusal } from "../../lib/schema/wire.ts";
import { isSample } from "../sample/sample-mode.ts";
import { noSample, refused, unreachable, unreadable } from "./api-error.ts";

/** Reads `path` and parses the answer by `schema`. Throws an ApiError; a cancelled read throws the signal's reason. */
export async function read<T>(path: string, schema: ZodType<T>, signal?: AbortSignal): Promise<T> {
  const response = await ask("GET", path, undefined, signal);
  const parsed = schema.safeParse(await json(response));
  if (!parsed.success) throw unreadable(response.status);
  return parsed.data;
}

/** Sends `body` as JSON. The answer matters only if it says no: then throws an ApiError. */
export async function send(method: "POST" | "PUT" | "DELETE", path: string, body?: object): Promise<void> {
  await ask(method, path, body);
}

/** Sends `body` as JSON, or a text as it is, and parses the answer by `schema`. Throws an ApiError. */
export async function exchange<T>(
  method: "POST" | "PUT",
  path: string,
  body: object | string,
  schema: ZodType<T>,
  signal?: AbortSignal,
): Promise<T> {
  const response = await ask(method, path, body, signal);
  const parsed = schema.safeParse(await json(response));
  if (!parsed.success) throw unreadable(response.status);
  return parsed.data;
}

/** Who is signed in stays real while sample data is shown; everything else is made up, and nothing is sent. */
async function sampleOf(method: string, path: string): Promise<Response | null> {
  if (!isSample() || path.startsWith("/api/session")) return null;
  const { sampleAnswer } = await import("../sample/answer.ts");
  const found = method === "GET" ? sampleAnswer(path, Date.now()) : undefined;
  if (found === undefined) throw noSample(method === "GET");
  return Response.json(found);
}

async function ask(method: string, path: string, body?: object | string, signal?: AbortSignal): Promise<Response> {
  const sample = await sampleOf(method, path);
  if (sample) return sample;
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = typeof body === "string" ? "text/plain" : "application/json";
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: typeof body === "object" ? JSON.stringify(body) : (body ?? null),
      signal: signal ?? null,
      cache: "no-store",
    });
  } catch {
    signal?.throwIfAborted();
    throw unreachable();
  }
  if (response.ok) return response;
  throw refused(response.status, refusal.safeParse(await json(response)).data);
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
