/** Lasting connections. A message that is refused is left out; the connection stays, as it carries much else. */
import { type BodyReader, read } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, bare, hook, hookClass, ignoringErrors, memory } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

/** Browsers connect to this port nowhere, so that they need not even look for the host. */
const closedPort = "wss://0.invalid:1/";

interface Line {
  last: number;
  next: number;
  readonly ready: Record<number, () => void>;
}

export function watchSockets(bus: Bus, { textOf }: BodyReader): void {
  const refuses = (address: unknown) => bus.armed() && bus.carries(`${address}`);
  hookClass("WebSocket", (args) => (refuses(args[0]) ? [closedPort] : args));
  hookClass("EventSource", (args) => (refuses(args[0]) ? [nowhere] : args));

  const lines = memory<Line>();
  for (const name of ["WebSocket", "RTCDataChannel"] as const) {
    const owner = window[name]?.prototype as object | undefined;
    if (!owner) continue;
    hook(owner, "send", (native, self, args) => {
      const line = lines.get(self as object);
      const busy = line !== undefined && line.next <= line.last;
      if (!busy && !bus.armed()) return apply(native, self, args);
      const text = textOf(args[0]);
      if (!busy && typeof text === "string") return bus.carries(text) ? undefined : apply(native, self, args);
      const goOn = (whole: string) => bus.carries(whole) || ignoringErrors(() => apply(native, self, args));
      inOrder(line ?? newLine(self as object), (done) => read(text, (whole) => done(() => goOn(whole))));
      return undefined;
    });
  }

  function newLine(socket: object): Line {
    const line: Line = { last: 0, next: 1, ready: bare({}) };
    lines.set(socket, line);
    return line;
  }
}

/** Messages stay in their order: those that come while a file is being read wait behind it. */
function inOrder(line: Line, start: (done: (go: () => void) => void) => void): void {
  const place = ++line.last;
  start((go) => {
    line.ready[place] = go;
    for (let turn = line.ready[line.next]; turn; turn = line.ready[line.next]) {
      delete line.ready[line.next++];
      turn();
    }
  });
}
