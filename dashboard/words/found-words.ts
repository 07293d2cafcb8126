/** How a tool came into the inventory, in words. */
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { say } from "./say.ts";

type Found = NonNullable<InventoryRow["found"]>;

interface FoundWords {
  /** Beside its name in the inventory. */
  readonly short: string;
  readonly heading: string;
  explain(found: Found): string;
}

export const foundWords: Record<Found["way"], FoundWords> = {
  page: {
    short: say("found by its page"),
    heading: say("Found by what its page does"),
    explain: () => say("No list names it. Names of signs and their sum left the browser, no word of the page."),
  },
  "look-alike": {
    short: say("look-alike"),
    heading: say("Written like a known tool’s address"),
    explain: ({ host, like }) =>
      say("{host} can be taken for {like}. The person was warned when it was opened.", {
        host,
        like: like ?? say("a known tool"),
      }),
  },
  history: {
    short: say("in browsing histories"),
    heading: say("Seen before Waymark was there"),
    explain: () => say("By months, from browsing histories."),
  },
};
