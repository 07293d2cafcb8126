/** Pages that work against the backstop, and pages that must not notice it: written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { meet } from "../../../../lib/page/kin.ts";
import { handOver } from "../../../../lib/schema/bus.ts";
import type { EditorName } from "../pages/editor-names.ts";
import { until } from "../until.ts";
import { draft, type Tab } from "./backstop-matrix.ts";
import { hostWhere, withheld } from "./paste-matrix.ts";

interface Session {
  open(host: string, editor: EditorName): Promise<Tab>;
}

const card = withheld[0]!;
const failedFetch = (text: string) =>
  fetch(`/collect-hostile?${text}`).then(
    () => "sent",
    (error: Error) => error.name,
  );

export function describeHostile(session: () => Session): void {
  async function using(work: (tab: Tab) => Promise<void>, host: string = hostWhere.nudge): Promise<void> {
    const tab = await session().open(host, "contenteditable");
    try {
      await work(tab);
    } finally {
      await tab.close();
    }
  }

  test("a page cannot call for the node, nor offer one of its own", () =>
    using(async (tab) => {
      const got = await tab.page.evaluate((names) => {
        const seen: unknown[] = [];
        window.addEventListener(names.offer, (event) => seen.push((event as FocusEvent).relatedTarget), true);
        window.dispatchEvent(new Event(names.call));
        const own = document.createDocumentFragment();
        for (const type of ["armed", "carries"]) own.addEventListener(type, (event) => event.stopImmediatePropagation());
        for (let count = 0; count < 100_000; count++) {
          window.dispatchEvent(new FocusEvent(count % 2 ? names.offer : names.call, { relatedTarget: own }));
        }
        return seen.filter((node) => node !== own).length;
      }, handOver);
      expect(got).toBe(0);
      await tab.type(draft);
      expect(await tab.page.evaluate(failedFetch, card)).toBe("TypeError");
    }));

  test("tampering with everything after load changes nothing, and shows the page nothing", () =>
    using(async (tab) => {
      await tab.paste(draft);
      await tab.nudge.waitFor();
      await tab.nudge.press("cancel");
      await tab.nudge.gone();
      // The clipboard still holds what was kept back, and the page asks for it.
      const outcome = await tab.page.evaluate(tamperAndSend, btoa(card));
      expect(outcome).toBe("TypeError");
      await tab.nudge.waitFor();
      const caught = await tab.page.evaluate(() => (window as unknown as { caught: string[] }).caught.join("\n"), null);
      expect(caught.length).toBeGreaterThan(0);
      for (const ours of ["a node of ours", "carries", "armed", "clipboard", card]) expect(caught).not.toContain(ours);
    }));

  test("a page cannot put itself between the gates of its frames", () =>
    using(async (tab) => {
      await tab.type(draft);
      const outcome = await tab.page.evaluate(
        ({ text, name }: { text: string; name: string }) => {
          const inner = document.body.appendChild(document.createElement("iframe")).contentWindow as Window & typeof globalThis;
          const [mine, silent] = [inner.document.createDocumentFragment(), inner.document.createDocumentFragment()];
          let gates: Node | null = null;
          mine.addEventListener(name, (event) => {
            gates = (event as FocusEvent).relatedTarget as Node | null;
          });
          inner.dispatchEvent(new inner.FocusEvent(name, { relatedTarget: mine }));
          (gates as Node | null)?.dispatchEvent(new inner.FocusEvent(name, { relatedTarget: silent }));
          return inner.fetch(`/collect-hostile?${text}`).then(
            () => "sent",
            (error: Error) => `${gates ? "known" : "unknown"} ${error.name}`,
          );
        },
        { text: card, name: meet },
      );
      expect(outcome).toBe("known TypeError");
    }));

  test("as long as nothing is withheld everything is as in a browser without us", async () => {
    const seen: unknown[] = [];
    for (const host of [hostWhere.nudge, hostWhere.native]) {
      await using(async (tab) => {
        seen.push(await tab.page.evaluate(lookAtNatives, null));
      }, host);
    }
    expect(Object.keys(seen[0] as object).length).toBeGreaterThan(20);
    expect(seen[0]).toEqual(seen[1]);
  });

  test.each(["the page", "a frame", "a frame, by the page's own function"] as const)(
    "document.open in %s leaves the gate its ears",
    (where) =>
      using(async (tab) => {
        await tab.page.evaluate((place) => {
          let target = document;
          if (place !== "the page") {
            const frame = document.createElement("iframe");
            document.body.append(frame);
            target = frame.contentDocument!;
          }
          if (place.endsWith("function")) Reflect.apply(Document.prototype.open, target, []);
          else target.open();
          target.write("<textarea></textarea>");
          target.close();
          const field = target.querySelector("textarea")!;
          (window as unknown as { field: HTMLTextAreaElement }).field = field;
          field.focus();
        }, where);
        await tab.paste(draft);
        await until("the gate to hold the paste", async () =>
          tab.page.evaluate(() => {
            const { field } = window as unknown as { field: HTMLTextAreaElement };
            return field.ownerDocument.querySelector("waymark-nudge") !== null;
          }, null),
        );
        expect(await tab.page.evaluate(() => (window as unknown as { field: HTMLTextAreaElement }).field.value, null)).toBe("");
      }),
  );
}

/** Replaces what our script could stumble over, sends, and reads the clipboard. Runs in the page. */
async function tamperAndSend(text: string): Promise<string> {
  const caught: string[] = [];
  (window as unknown as { caught: string[] }).caught = caught;
  let asking = false;
  const call = new Function("f", "t", "a", "return f.call(t, ...a)") as (
    work: unknown,
    self: unknown,
    args: unknown[],
  ) => unknown;
  const note = (value: unknown) => {
    if (typeof value === "string") caught[caught.length] = value;
    if (value instanceof Node && value.nodeType === 11) caught[caught.length] = "a node of ours";
  };
  const define = (owner: object, member: string, descriptor: PropertyDescriptor) =>
    Object.defineProperty(owner, member, Object.setPrototypeOf(descriptor, null));
  const spied: [object, string][] = [
    [EventTarget.prototype, "dispatchEvent"],
    [EventTarget.prototype, "addEventListener"],
    [Event.prototype, "preventDefault"],
    [Event.prototype, "stopImmediatePropagation"],
    [Reflect, "apply"],
    [Reflect, "construct"],
    [WeakMap.prototype, "get"],
    [WeakMap.prototype, "set"],
    [String.prototype, "indexOf"],
    [String.prototype, "slice"],
    [Blob.prototype, "text"],
    [Blob.prototype, "slice"],
    [TextDecoder.prototype, "decode"],
    [FormData.prototype, "forEach"],
    [Promise.prototype, "then"],
  ];
  const members = ["detail", "relatedTarget", "cancelable", "bubbles", "apply", "body", "capture"];
  for (const [owner, method] of spied) {
    const native = Object.getOwnPropertyDescriptor(owner, method)?.value as unknown;
    const value = function (this: unknown, ...args: unknown[]) {
      note(this);
      for (const arg of args) note(arg);
      return call(native, this, args);
    };
    define(owner, method, { configurable: true, writable: true, value });
  }
  for (const member of members) {
    const get = () => {
      caught[caught.length] = `asked for ${member}`;
    };
    const set = function (this: object, value: unknown) {
      define(this, member, { configurable: true, enumerable: true, writable: true, value });
    };
    define(Object.prototype, member, { configurable: true, get, set });
  }
  define(Promise.prototype, "constructor", {
    configurable: true,
    get(this: Promise<unknown>) {
      if (!asking) {
        asking = true;
        this.then(note, () => undefined);
        asking = false;
      }
      return Promise;
    },
  });
  define(CustomEvent.prototype, "detail", {
    configurable: true,
    get() {
      caught[caught.length] = "the detail of an event";
      return null;
    },
  });
  const NativeEvent = CustomEvent;
  const Spy = (type: string, init?: CustomEventInit) => {
    note(type);
    return new NativeEvent(type, init);
  };
  window.CustomEvent = Spy as unknown as typeof CustomEvent;
  const outcome = await fetch(`/collect-hostile?${text}`).then(
    () => "sent",
    (error: Error) => error.name,
  );
  void navigator.clipboard.readText().then(note, () => undefined);
  for (const member of members) delete (Object.prototype as unknown as Record<string, unknown>)[member];
  return outcome;
}

/** What a page can see of the functions that are watched. Runs in the page. */
async function lookAtNatives(): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  const messageOf = (work: () => unknown) => {
    try {
      return typeof work();
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };
  const functions: Record<string, [object, string]> = {
    fetch: [window, "fetch"],
    open: [XMLHttpRequest.prototype, "open"],
    send: [XMLHttpRequest.prototype, "send"],
    sendBeacon: [Navigator.prototype, "sendBeacon"],
    socketSend: [WebSocket.prototype, "send"],
    submit: [HTMLFormElement.prototype, "submit"],
    documentOpen: [Document.prototype, "open"],
    write: [Document.prototype, "write"],
    click: [HTMLElement.prototype, "click"],
    showPicker: [HTMLInputElement.prototype, "showPicker"],
    readText: [Clipboard.prototype, "readText"],
    WebSocket: [window, "WebSocket"],
    EventSource: [window, "EventSource"],
    Worker: [window, "Worker"],
  };
  for (const [name, [owner, member]] of Object.entries(functions)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, member)!;
    const value = descriptor.value as (() => unknown) & { prototype?: { constructor: unknown } };
    seen[name] = [
      value.name,
      value.length,
      typeof value,
      Function.prototype.toString.call(value).includes("[native code]"),
      Object.keys(value).join(),
      value.prototype ? value.prototype.constructor === value : "no prototype",
      descriptor.writable,
      descriptor.enumerable,
      descriptor.configurable,
    ];
    seen[`${name} without this`] = messageOf(() => {
      const result = Reflect.apply(value, undefined, []) as unknown;
      if (result instanceof Promise) result.catch(() => undefined);
      return result;
    });
    if (name !== "Worker") seen[`new ${name}`] = messageOf(() => Reflect.construct(value, []));
  }
  const order: string[] = [];
  const error = new Promise<Error>((done) => {
    void Promise.resolve().then(() => order.push("before"));
    fetch("http://[").catch((reason: Error) => {
      order.push("fetch");
      done(reason);
    });
    void Promise.resolve()
      .then(() => order.push("after"))
      .then(() => order.push("later"));
  });
  seen["error"] = [(await error).message, (await error) instanceof TypeError];
  seen["order"] = order.join();
  seen["any this"] = await (Reflect.apply(fetch, undefined, ["data:,x"]) as Promise<Response>).then((response) =>
    response.text(),
  );
  class Own extends WebSocket {}
  const socket = new Own(`wss://${location.host}/nothing`);
  seen["subclass"] = [socket instanceof Own, socket instanceof WebSocket, socket.constructor === Own, WebSocket.OPEN];
  socket.close();
  return seen;
}
