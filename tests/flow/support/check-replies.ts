/** In every test that asks the server: whatever it answers in JSON is what its description says. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { operations } from "../../../server/api/describe-operations.ts";

/** Call before anything is asked. Another answer than the described one becomes a 500 that says so. */
export function checkReplies(app: FastifyInstance): void {
  app.addHook("preSerialization", async (request, reply, payload) => {
    const address = `${request.method} ${request.routeOptions.url}`;
    const shape = operations[address]?.reply;
    if (reply.statusCode !== 200 || !(shape instanceof z.ZodType)) return payload;
    const parsed = shape.safeParse(JSON.parse(JSON.stringify(payload)));
    if (!parsed.success) throw new Error(`${address} is not answered as described: ${z.prettifyError(parsed.error)}`);
    return payload;
  });
}
