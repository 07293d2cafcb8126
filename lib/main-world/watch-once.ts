/** What is sent with no answer to wait for: beacons, and forms that a script sends, of which no event tells. */
import { type BodyReader, join, read } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, getterOf, hook, ignoringErrors, isOf, withArgument } from "./natives.ts";

export function watchBeacons(bus: Bus, { look }: BodyReader): void {
  hook(Navigator.prototype, "sendBeacon", (native, self, args) => {
    if (args.length === 0 || !bus.armed()) return apply(native, self, args);
    const address = `${args[0]}`;
    const looked = look(args[1], "fetch");
    const passed = withArgument(withArgument(args, 0, address), 1, looked.body);
    const text = join(address, looked.text);
    if (typeof text === "string") return bus.carries(text) ? false : apply(native, self, passed);
    text((whole) => {
      if (!bus.carries(whole)) ignoringErrors(() => apply(native, self, passed));
    });
    return true;
  });
}

export function watchForms(bus: Bus, { textOf }: BodyReader): void {
  const actionOf = getterOf(HTMLFormElement.prototype, "action");
  const NativeFormData = FormData;
  const documentElement = getterOf(Document.prototype, "documentElement");
  const isConnected = getterOf(Node.prototype, "isConnected");
  const { append, remove } = Element.prototype;
  hook(HTMLFormElement.prototype, "submit", (native, self, args) => {
    if (!isOf(actionOf, self) || !bus.armed()) return apply(native, self, args);
    const wasConnected = isConnected(self);
    read(join(actionOf(self), textOf(new NativeFormData(self as HTMLFormElement))), (text) => {
      if (bus.carries(text)) return;
      // Many pages take a form away as soon as they have sent it, and then it cannot be sent any more.
      const gone = wasConnected && !isConnected(self);
      if (gone) apply(append, documentElement(document), [self]);
      apply(native, self, args);
      if (gone) apply(remove, self, []);
    });
    return undefined;
  });
}
