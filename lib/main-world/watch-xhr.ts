/** XMLHttpRequest: what is sent is looked at when it is sent, with the address under which it was opened. */
import { type BodyReader, join } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, hook, ignoringErrors, memory } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

export function watchXhr(bus: Bus, { textOf }: BodyReader): void {
  const opened = memory<readonly unknown[]>();
  const { open } = XMLHttpRequest.prototype;
  hook(XMLHttpRequest.prototype, "open", (native, self, args) => {
    const result = apply(native, self, args);
    opened.set(self as object, args);
    return result;
  });
  hook(XMLHttpRequest.prototype, "send", (native, self, args) => {
    const how = bus.armed() ? opened.get(self as object) : undefined;
    if (!how) return apply(native, self, args);
    const waits = how.length > 2 && !how[2];
    const text = join(`${how[1]}`, textOf(args[0]));
    const refuse = () => {
      apply(open, self, [how[0], nowhere, !waits]);
      return apply(native, self, []);
    };
    if (typeof text === "string") return bus.carries(text) ? refuse() : apply(native, self, args);
    // The page waits for the answer in this turn, and a file takes longer to read.
    if (waits) return refuse();
    text((whole) => {
      // Opened anew in the meantime: then this is not to be sent any more.
      if (opened.get(self as object) === how) ignoringErrors(() => (bus.carries(whole) ? refuse() : apply(native, self, args)));
    });
    return undefined;
  });
}
