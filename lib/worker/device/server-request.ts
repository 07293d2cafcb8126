/** One signed request to the configured server, and what its answer means. */
import { proofHeader } from "../../schema/wire.ts";
import type { Surroundings } from "../surroundings.ts";
import { retryAfterOf } from "./backoff.ts";
import { prove } from "./proof.ts";

export interface SignedRequest {
  readonly serverUrl: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  /** Sent as JSON; nothing for GET. */
  readonly body?: unknown;
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  /** Server's clock minus this device's, milliseconds. */
  readonly clockOffset: number;
  readonly etag?: string | null;
}

export type ServerAnswer =
  | { readonly kind: "ok"; readonly body: string; readonly etag: string | null }
  | { readonly kind: "not-modified" }
  /** The server says that asking again in the same way will not help. */
  | {
      readonly kind: "refused";
      readonly status: 400 | 401 | 403 | 409 | 413;
      readonly error: string;
      readonly date: number | null;
    }
  /** Nobody there, busy, or an answer that makes no sense: worth trying again. `after` in milliseconds if the server said. */
  | { readonly kind: "later"; readonly error: string; readonly after: number | null };

const patience = 25_000;
const longestAnswer = 2 * 1024 * 1024;
const refusals = [400, 401, 403, 409, 413] as const;

/** Never rejects because of the network or the server. */
export async function askServer(request: SignedRequest, { fetch, now }: Surroundings): Promise<ServerAnswer> {
  const body = request.body === undefined ? "" : JSON.stringify(request.body);
  const issuedAt = Math.floor((now() + request.clockOffset) / 1_000);
  const { method, path, keyId } = request;
  const proof = await prove({ method, path, body, issuedAt, keyId }, request.privateKey);
  const headers: Record<string, string> = { [proofHeader]: proof };
  if (method === "POST") headers["content-type"] = "application/json";
  if (request.etag) headers["if-none-match"] = request.etag;
  try {
    const response = await fetch(request.serverUrl + path, {
      method,
      headers,
      ...(method === "POST" ? { body } : {}),
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patience),
    });
    return await understand(response, now());
  } catch {
    return { kind: "later", error: "unreachable", after: null };
  }
}

async function understand(response: Response, now: number): Promise<ServerAnswer> {
  const { status } = response;
  if (status === 304) return { kind: "not-modified" };
  if (status === 200 || status === 201) {
    const body = await response.text();
    if (body.length > longestAnswer) return { kind: "later", error: "nonsense", after: null };
    return { kind: "ok", body, etag: response.headers.get("etag") };
  }
  const refused = refusals.find((known) => known === status);
  if (refused) {
    const date = Date.parse(response.headers.get("date") ?? "");
    return { kind: "refused", status: refused, error: `answered-${status}`, date: Number.isNaN(date) ? null : date };
  }
  const after = retryAfterOf(response.headers.get("retry-after"), now);
  const error = status === 429 || status === 503 ? "busy" : `answered-${status}`;
  return { kind: "later", error, after };
}

/** The body as JSON, or undefined where it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
