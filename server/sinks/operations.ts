/** What the addresses of connections take and answer. */
import { z } from "zod";
import { deadLettersReply, sinkChange, sinkInput, sinksReply, sinkTestReply } from "../../lib/schema/sinks.ts";
import { nothing, type Operation, says } from "../api/operation.ts";

export const sinkOperations: Readonly<Record<string, Operation>> = {
  "GET /api/sinks": { summary: "Connections, without their secrets", reply: sinksReply },
  "POST /api/sinks": { summary: "A new connection", body: sinkInput, reply: z.strictObject({ id: z.uuid() }) },
  "PUT /api/sinks/:sink": { summary: "Pauses a connection or lets it go on", body: sinkChange, reply: says("changed") },
  "DELETE /api/sinks/:sink": { summary: "Ends a connection", reply: says("removed") },
  "POST /api/sinks/:sink/test": { summary: "Sends it a sample", body: nothing, reply: sinkTestReply },
  "GET /api/sinks/:sink/dead-letters": { summary: "What it refused for good", reply: deadLettersReply },
  "POST /api/sinks/:sink/dead-letters/retry": {
    summary: "Sends that once more",
    body: nothing,
    reply: z.strictObject({ sent: z.int(), left: z.int() }),
  },
  "DELETE /api/sinks/:sink/dead-letters": { summary: "Gives it up", reply: says("dropped") },
  "POST /api/sinks/deliver": { summary: "Sends what waits, now", body: nothing, reply: says("done") },
};
