/** What cannot be watched is at least known of. */
import type { Bus } from "./bus.ts";
import { hookClass } from "./natives.ts";

export function watchUnobserved(bus: Bus): void {
  for (const name of ["Worker", "SharedWorker", "WebTransport", "WebSocketStream"]) {
    hookClass(name, (args) => {
      bus.tell("unobserved", name);
      return args;
    });
  }
}
