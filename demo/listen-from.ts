import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const tries = 20;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Makes the server listen on this machine, on `port` or one of the twenty after it. Resolves to the port that it got. */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listen(server, next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || next >= port + tries) throw error;
    }
  }
}
