/** Headers of every answer: what the browser may do with it, which is as little as the dashboard needs. */
import type { FastifyInstance } from "fastify";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** `secure`: people reach the server by https, so browsers may insist on it. */
export function securityHeaders(app: FastifyInstance, secure: boolean): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers({
      "content-security-policy": contentSecurityPolicy,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "permissions-policy": "camera=(), microphone=(), geolocation=(), clipboard-read=()",
      ...(secure ? { "strict-transport-security": "max-age=31536000" } : {}),
    });
  });
}
