import type { CoverageState } from "../../lib/schema/coverage.ts";
import { importLabel } from "./asset-labels.ts";
import type { Label } from "./labels.ts";
import { say } from "./say.ts";

export const gateLabels: Record<CoverageState, Label> = {
  working: { label: say("Gate works"), tone: "ok" },
  degraded: { label: say("Gate works in part"), tone: "caution" },
  "not-covered": { label: say("Not covered"), tone: "stop" },
};

const ways: Readonly<Record<string, string>> = {
  browser: say("Met in a browser"),
  page: say("Recognised by what its page does"),
  "look-alike": say("Its host is written like a known tool's"),
  history: say("Found in a browser's history"),
};

/** An import stands under its source's name. */
export function seenByLabel(by: string): string {
  return Object.hasOwn(ways, by) ? (ways[by] ?? by) : say("Import: {source}", { source: importLabel(by) });
}
