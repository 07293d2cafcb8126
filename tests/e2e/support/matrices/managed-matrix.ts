/** What the managed build adds: requests that no script of a page can see. Written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { makeCanaries } from "../canary.ts";
import { dedicatedWorker, serviceWorkerPath } from "../pages/places.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";

const { card } = makeCanaries();
const grouped = card.value.replace(/(.{4})(?=.)/g, "$1 ");

/** Senders by the script that makes them in the page: each leaves `__send`, which resolves with "sent" or "refused". */
const senders = {
  "a worker": `const made = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(
    dedicatedWorker
      .replace('"/prompt"', 'self.place + "/prompt"')
      .replace("self.onmessage", "self.place = location.origin; self.onmessage"),
  )}])));
    window.__send = (text) => new Promise((done) => { made.onmessage = ({ data }) => done(data); made.postMessage(text); });`,
  "a service worker": `await navigator.serviceWorker.register("${serviceWorkerPath}", { scope: "/" });
    const { active } = await navigator.serviceWorker.ready;
    window.__send = (text) => new Promise((done) => {
      navigator.serviceWorker.onmessage = ({ data }) => done(data); active.postMessage(text); });`,
} as const;

export interface ManagedPage {
  /** Pastes into the page's box, trusted, and waits until it is held. */
  pasteHeld(text: string): Promise<void>;
  evaluate<Value>(script: string): Promise<Value>;
  close(): Promise<void>;
}

export function describeManaged(open: (host: string) => Promise<ManagedPage>, server: () => HostServer): void {
  test.each(Object.entries(senders))("%s: what is withheld is refused, everything else goes out", async (_, script) => {
    const page = await open("chatgpt.com");
    await page.evaluate(`(async () => { ${script} })()`);
    const send = (text: string) => page.evaluate<string>(`__send(${JSON.stringify(text)})`);
    const received = (text: string) => server().received.some((prompt) => prompt.text.includes(text));
    expect(await send(`before ${grouped}`)).toBe("sent");
    await page.pasteHeld(`Refund to ${card.value}`);
    // The prints reach the worker some moments after the paste.
    await until("a refusal", async () => (await send(`trial ${grouped}`)) === "refused");
    expect(await send(`after ${grouped} please`)).toBe("refused");
    expect(await send("after a clean text")).toBe("sent");
    expect(received("after a clean text")).toBe(true);
    expect(received(`after ${grouped}`)).toBe(false);
    await page.close();
  });

  test("pages elsewhere send what they like meanwhile", async () => {
    const held = await open("chatgpt.com");
    await held.pasteHeld(`Refund to ${card.value}`);
    const other = await open("native.example");
    await other.evaluate(`(async () => { ${senders["a worker"]} })()`);
    expect(await other.evaluate<string>(`__send("elsewhere ${grouped}")`)).toBe("sent");
    expect(server().received.some(({ host, text }) => host === "native.example" && text.includes(grouped))).toBe(true);
    await other.close();
    await held.close();
  });
}
