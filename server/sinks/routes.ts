/** The Connections page of the dashboard. */
import type { FastifyInstance } from "fastify";
import type { Deps } from "../deps.ts";
import { deliverAll } from "./deliver.ts";
import {
  addSink,
  dropDeadLetters,
  listDeadLetters,
  listSinks,
  pauseSink,
  removeSink,
  retryDeadLetters,
  testSink,
} from "./manage-sinks.ts";

type One = { Params: { sink: string } };

export function sinkRoutes(app: FastifyInstance, deps: Deps): void {
  app.get("/api/sinks", () => listSinks(deps));
  app.post("/api/sinks", (request) => addSink(request, deps));
  app.post<One>("/api/sinks/:sink/test", (request) => testSink(request.params.sink, deps));
  app.put<One>("/api/sinks/:sink", (request) => pauseSink(request, request.params.sink, deps));
  app.delete<One>("/api/sinks/:sink", (request) => removeSink(request.params.sink, deps));
  app.get<One>("/api/sinks/:sink/dead-letters", (request) => listDeadLetters(request.params.sink, deps));
  app.post<One>("/api/sinks/:sink/dead-letters/retry", (request) => retryDeadLetters(request.params.sink, deps));
  app.delete<One>("/api/sinks/:sink/dead-letters", (request) => dropDeadLetters(request.params.sink, deps));
  app.post("/api/sinks/deliver", async () => {
    await deliverAll(deps);
    return { done: true };
  });
}
