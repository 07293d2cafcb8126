/** In the managed build: what this frame withholds, as keyed prints, to the worker, which sees requests that no page's script can. */
import { type Print, type PrintKey, printOf } from "../../core/carried/carried-prints.ts";
import type { Withheld } from "../judge/withheld.ts";

export interface TellParts {
  readonly key: () => Promise<PrintKey>;
  readonly tell: (prints: Print[]) => Promise<unknown>;
}

/** Sooner than a person can send anything; later than what happens in one turn. Twice as long each time, up to the second. Milliseconds. */
const askAgainAfter = { first: 1_000, longest: 30_000 };

/**
 * The same ledger; every change of it is told, the whole of it each time. The worker may know more, from the page that this frame showed
 * before: what is let through here is told also where nothing was told yet.
 */
export function tellingWithheld(withheld: Withheld, { key, tell }: TellParts): Withheld {
  let told: string | null = null;
  let busy = false;
  let wait = askAgainAfter.first;

  async function tellAll(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      for (;;) {
        const now = withheld.values();
        if (now.join("\n") === told) return;
        const secret = await key();
        await tell(now.map((value) => printOf(value, secret)).filter((print) => print !== null));
        told = now.join("\n");
        wait = askAgainAfter.first;
      }
    } catch {
      setTimeout(() => void tellAll(), wait);
      wait = Math.min(wait * 2, askAgainAfter.longest);
    } finally {
      busy = false;
    }
  }

  return {
    ...withheld,
    get empty() {
      return withheld.empty;
    },
    get version() {
      return withheld.version;
    },
    add(more) {
      withheld.add(more);
      if (more.length > 0) void tellAll();
    },
    release(gone) {
      withheld.release(gone);
      if (gone.length > 0) void tellAll();
    },
  };
}
