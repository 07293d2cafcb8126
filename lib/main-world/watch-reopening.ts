/** `document.open`, and `write` after the page has been built, take every listener off the window: the gate is told in the same turn. */
import type { Bus } from "./bus.ts";
import { apply, getterOf, hook, isOf } from "./natives.ts";

export function watchReopening(bus: Bus): void {
  const stateOf = getterOf(Document.prototype, "readyState");
  for (const name of ["open", "write", "writeln"]) {
    hook(Document.prototype, name, (native, self, args) => {
      // While the parser works they add to the page and take nothing away.
      const reopens = isOf(stateOf, self) && stateOf(self) !== "loading";
      try {
        return apply(native, self, args);
      } finally {
        if (reopens) bus.tell("reopened");
      }
    });
  }
}
