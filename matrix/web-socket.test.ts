import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { acceptWebSocket } from "./web-socket.ts";

test.for([5, 200, 70_000])("a message of %i letters arrives as it was sent, and so does the next", async (length) => {
  const messages = ["x".repeat(length), "and ünicode"];
  const got: string[] = [];
  const server = createServer();
  const all = new Promise<void>((done) => {
    server.on("upgrade", (request, socket) =>
      acceptWebSocket(request, socket, (message) => got.push(message.toString()) === messages.length && done()),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  socket.addEventListener("open", () => {
    for (const message of messages) socket.send(message);
  });
  await all;
  expect(got).toEqual(messages);
  socket.close();
  server.closeAllConnections();
  server.close();
});
