/** How a tool came into the inventory, in words. */
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";

type Found = NonNullable<InventoryRow["found"]>;

interface FoundWords {
  /** Beside its name in the inventory. */
  readonly short: string;
  readonly heading: string;
  explain(found: Found): string;
}

export const foundWords: Record<Found["way"], FoundWords> = {
  page: {
    short: "found by its page",
    heading: "Found by what its page does",
    explain: () => "No list names it. Names of signs and their sum left the browser, no word of the page.",
  },
  "look-alike": {
    short: "look-alike",
    heading: "Written like a known tool’s address",
    explain: ({ host, like }) => `${host} can be taken for ${like ?? "a known tool"}. The person was warned when it was opened.`,
  },
  history: {
    short: "in browsing histories",
    heading: "Seen before Waymark was there",
    explain: () => "By months, from browsing histories.",
  },
};
