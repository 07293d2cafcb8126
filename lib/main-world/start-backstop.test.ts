import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { handOver } from "../schema/bus.ts";

/** As much of a page as the first hooks need; a browser that lacks all the rest. */
beforeEach(() => {
  class Focus extends Event {
    readonly relatedTarget: EventTarget | null;
    constructor(type: string, { relatedTarget, ...init }: EventInit & { relatedTarget?: EventTarget } = {}) {
      super(type, init);
      this.relatedTarget = relatedTarget ?? null;
    }
  }
  class Serializer {
    serializeToString(): string {
      return "";
    }
  }
  const stubs = {
    ...{ FocusEvent: Focus, XMLSerializer: Serializer, Document: class {} },
    document: { createDocumentFragment: () => new EventTarget() },
    window: Object.assign(new EventTarget(), { fetch: async () => new Response("arrived") }),
  };
  for (const [name, value] of Object.entries(stubs)) vi.stubGlobal(name, value);
});
afterEach(() => void vi.unstubAllGlobals());

test("a hook that a browser has no place for costs none of the others, and the gate is told with the next question", async () => {
  const { startBackstop } = await import("./start-backstop.ts");
  startBackstop();
  let node: EventTarget | null = null;
  window.addEventListener(handOver.offer, (event) => {
    node = (event as FocusEvent).relatedTarget;
  });
  window.dispatchEvent(new Event(handOver.call));
  const heard: string[] = [];
  for (const question of ["broken", "armed"])
    (node as EventTarget | null)?.addEventListener(question, ({ type }) => void heard.push(type));
  for (const _ of [1, 2]) expect(await (await window.fetch("https://tool.example/")).text()).toBe("arrived");
  expect(heard).toEqual(["broken", "armed", "armed"]);
});
