/**
 * One HTTP request to a system that an administrator named. The server must not become a way into its own network: see `allowed.ts` for where
 * it may connect. Every address that a name stands for is checked in the very look-up that the connection uses, so a name cannot change
 * between check and use; redirects are not followed; answers are cut.
 */
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Allowed } from "./allowed.ts";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** At most 64 KiB of it. */
  readonly body: string;
  /** Seconds, where the answer says so. */
  readonly retryAfter?: number;
}

const timeout = 10_000;
const longest = 64 * 1024;

/** Throws with a sentence that names no address beyond the host. */
export function sendHttp({ method, url, headers, body }: HttpRequest, allowed: Allowed): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (!target || (target.protocol !== "https:" && target.protocol !== "http:"))
      return reject(new Error("the address is not one of http"));
    if (target.username || target.password) return reject(new Error("the address must not hold a user name or password"));
    const host = target.hostname.replace(/^\[|\]$/g, "");
    const refusal = allowed.refuses(host, target.protocol === "https:");
    if (refusal) return reject(new Error(refusal));
    const send = target.protocol === "https:" ? httpsRequest : httpRequest;
    const request = send(target, {
      method,
      headers: {
        ...headers,
        "user-agent": "waymark",
        ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      },
      lookup: allowed.lookup(target.protocol === "https:"),
      timeout,
      agent: false,
    });
    const fail = (error: Error): void => {
      request.destroy();
      reject(error);
    };
    const clock = setTimeout(() => fail(new Error("it took too long")), timeout * 2);
    request.on("timeout", () => fail(new Error("it took too long")));
    request.on("error", (error: NodeJS.ErrnoException) => reject(new Error(reasonOf(error))));
    request.on("close", () => clearTimeout(clock));
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      response.on("data", (part: Buffer) => {
        if (size < longest) parts.push(part);
        size += part.length;
        // What comes after is not read, however long it goes on.
        if (size > longest * 16) response.destroy();
      });
      const done = (): void => {
        const wait = Number(response.headers["retry-after"]);
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).subarray(0, longest).toString("utf8"),
          ...(Number.isFinite(wait) && wait >= 0 ? { retryAfter: Math.min(wait, 3600) } : {}),
        });
      };
      response.on("end", done);
      response.on("close", done);
    });
    request.end(body);
  });
}

/** Our own sentences as they are; of the system's only the code, which names nothing. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code === undefined ? error.message : `the connection failed (${error.code})`;
}
