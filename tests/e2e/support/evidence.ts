/** What a browser with the extension left behind and sent, gathered for the search for canaries. */
import type { BrowserContext, Worker } from "playwright-core";

/**
 * Every request of every page and of the extension's worker from now on, with its body, by number, sender and address.
 * The tool's own backend is left out: what a person sends there on purpose is not what is being searched for.
 */
export function captureTraffic(context: BrowserContext): Map<string, Buffer> {
  const captured = new Map<string, Buffer>();
  context.on("request", (request) => {
    const sender = request.serviceWorker() ? "worker" : "page";
    const name = `${captured.size + 1} ${sender} ${request.method()} ${request.url()}`;
    if (new URL(request.url()).pathname === "/prompt") return;
    captured.set(name, Buffer.concat([Buffer.from(`${request.url()}\n`), request.postDataBuffer() ?? Buffer.alloc(0)]));
  });
  return captured;
}

/** All that the extension keeps, as JSON: its databases and its storage areas. */
export const dumpExtensionStorage = (worker: Worker): Promise<string> => worker.evaluate(dumpHere);

/** The same, where it runs: in the worker or a page of the extension. Must not refer to anything outside itself. */
export async function dumpHere(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const dump: Record<string, unknown> = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name!));
    for (const store of database.objectStoreNames) {
      dump[`${name}/${store}`] = await settled(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  type Area = { get(keys: null): Promise<unknown> };
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<"local" | "session", Area> } }).chrome;
  dump["local"] = await storage.local.get(null);
  dump["session"] = await storage.session.get(null);
  return JSON.stringify(dump);
}
