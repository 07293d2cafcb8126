import type { PolicyOverview } from "../../lib/schema/policy-api.ts";
import { counted } from "../words/count.ts";

/** "12 of 14 browsers that were here today have it." A browser says which it has once a day, and when it has taken another. */
export function summariseBrowsers({ seq, browsers }: Pick<PolicyOverview, "seq" | "browsers">): string {
  const sum = (rows: typeof browsers) => rows.reduce((total, { count }) => total + count, 0);
  const all = sum(browsers);
  if (all === 0) return "No browser was here in the last day.";
  const have = sum(browsers.filter((row) => row.seq === seq && !row.stale));
  const stale = sum(browsers.filter(({ stale: isStale }) => isStale));
  const late = stale === 0 ? "" : ` ${counted(stale, "browser has", "browsers have")} one that is past its end.`;
  return `${have} of ${counted(all, "browser")} that were here in the last day ${have === 1 ? "has" : "have"} said so.${late}`;
}
