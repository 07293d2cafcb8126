/** How many bytes of request bodies may be held at once, over all requests: beyond, the server sheds load instead of dying. */
import { refuse } from "./refusal.ts";

export interface ByteBudget {
  /** Reserves; returns what gives it back. Throws 503 with Retry-After if too much is in flight. */
  readonly reserve: (bytes: number) => () => void;
}

export function createByteBudget(limit: number): ByteBudget {
  let used = 0;
  return {
    reserve: (bytes) => {
      if (used + bytes > limit) {
        throw refuse(503, "busy", "The server is busy; try again shortly.", { retryAfter: 1 + Math.floor(Math.random() * 5) });
      }
      used += bytes;
      let held = true;
      return () => {
        if (held) used -= bytes;
        held = false;
      };
    },
  };
}
