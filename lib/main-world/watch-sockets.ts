/** Lasting connections. A message that is refused is left out; the connection stays, as it carries much else. */
import { type BodyReader, read } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, bare, hook, hookClass, ignoringErrors, memory, withArgument } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

/** Browsers connect to this port nowhere, so that they need not even look for the host. */
const closedPort = "wss://0.invalid:1/";

interface Line {
  last: number;
  next: number;
  readonly ready: Record<number, () => void>;
}

export function watchSockets(bus: Bus, { look, copyOf }: BodyReader): void {
  for (const [name, instead] of [
    ["WebSocket", closedPort],
    ["EventSource", nowhere],
  ] as const) {
    hookClass(name, (args) => {
      if (args.length === 0 || !bus.armed()) return args;
      const address = `${args[0]}`;
      return bus.carries(address) ? [instead] : withArgument(args, 0, address);
    });
  }

  const lines = memory<Line>();
  for (const name of ["WebSocket", "RTCDataChannel"] as const) {
    const owner = window[name]?.prototype as object | undefined;
    if (!owner) continue;
    hook(owner, "send", (native, self, args) => {
      const line = lines.get(self as object);
      const busy = line !== undefined && line.next <= line.last;
      if (args.length === 0 || (!busy && !bus.armed())) return apply(native, self, args);
      const { text, body } = look(args[0], "message");
      if (!busy && typeof text === "string")
        return bus.carries(text) ? undefined : apply(native, self, withArgument(args, 0, body));
      const later = withArgument(args, 0, copyOf(body));
      const goOn = (whole: string) => bus.carries(whole) || ignoringErrors(() => apply(native, self, later));
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
