/**
 * File inputs that a script opens. Where one is in no document, or is taken out of it while its dialog is open, no listener on the window
 * hears of what is chosen there, so the gate is shown the input itself.
 */
import type { Bus } from "./bus.ts";
import { type Around, apply, bare, defineProperty, getterOf, hook, isOf, proxyOf } from "./natives.ts";

export function watchInputs(bus: Bus): void {
  const typeOf = getterOf(HTMLInputElement.prototype, "type");
  const controlOf = getterOf(HTMLLabelElement.prototype, "control");

  const show: Around = (native, self, args) => {
    const input = isOf(typeOf, self) ? self : isOf(controlOf, self) ? controlOf(self) : null;
    if (input && isOf(typeOf, input) && typeOf(input) === "file") bus.show("input", input as Node);
    return apply(native, self, args);
  };
  hook(HTMLElement.prototype, "click", show);
  hook(HTMLInputElement.prototype, "showPicker", show);
  // Of its own, so that no other node's events pay for it. The worker may put this script into a page that has it already: there the first
  // one's is what is wrapped, for it is the first that the gate listens to.
  for (const owner of [HTMLInputElement.prototype, HTMLLabelElement.prototype]) {
    const value = proxyOf(owner.dispatchEvent, show);
    defineProperty(owner, "dispatchEvent", bare({ value, writable: true, enumerable: false, configurable: true }));
  }
}
