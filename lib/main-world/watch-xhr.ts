/** XMLHttpRequest: what is sent is looked at when it is sent, with the address under which it was opened. */
import { type BodyReader, join } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, getterOf, hook, ignoringErrors, isOf, memory, withArgument } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

/** The state of a request that has been opened and not sent. */
const isOpen = 1;

export function watchXhr(bus: Bus, { look }: BodyReader): void {
  const opened = memory<readonly unknown[]>();
  const { open } = XMLHttpRequest.prototype;
  const stateOf = getterOf(XMLHttpRequest.prototype, "readyState");
  hook(XMLHttpRequest.prototype, "open", (native, self, args) => {
    if (args.length > 1) {
      // The page is asked once, in the browser's order, and what it said is opened and remembered.
      const method = `${args[0]}`;
      withArgument(withArgument(args, 1, `${args[1]}`), 0, method);
    }
    const result = apply(native, self, args);
    opened.set(self as object, args);
    return result;
  });
  hook(XMLHttpRequest.prototype, "send", (native, self, args) => {
    if (!isOf(stateOf, self) || stateOf(self) !== isOpen || !bus.armed()) return apply(native, self, args);
    const how = opened.get(self as object);
    const waits = how !== undefined && how.length > 2 && !how[2];
    const refuse = () => {
      apply(open, self, [how ? how[0] : "POST", nowhere, !waits]);
      return apply(native, self, []);
    };
    // Opened by another frame's function: nobody here knows where it goes.
    if (!how) return refuse();
    const looked = look(args[0], "xhr");
    const passed = withArgument(args, 0, looked.body);
    const text = join(how[1] as string, looked.text);
    if (typeof text === "string") return bus.carries(text) ? refuse() : apply(native, self, passed);
    // The page waits for the answer in this turn, and a file takes longer to read.
    if (waits) return refuse();
    text((whole) => {
      // Opened anew in the meantime: then this is not to be sent any more.
      if (opened.get(self as object) === how) {
        ignoringErrors(() => (bus.carries(whole) ? refuse() : apply(native, self, passed)));
      }
    });
    return undefined;
  });
}
