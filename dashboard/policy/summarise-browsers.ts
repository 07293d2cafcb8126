import type { PolicyOverview } from "../../lib/schema/policy-api.ts";
import { counted } from "../words/count.ts";
import { say, sayCount } from "../words/say.ts";

/** "12 of 14 browsers seen in the last day report it." A browser says which it has once a day, and when it has taken another. */
export function summariseBrowsers({ seq, browsers }: Pick<PolicyOverview, "seq" | "browsers">): string {
  const sum = (rows: typeof browsers) => rows.reduce((total, { count }) => total + count, 0);
  const all = sum(browsers);
  if (all === 0) return say("No browser was seen in the last day.");
  const have = sum(browsers.filter((row) => row.seq === seq && !row.stale));
  const stale = sum(browsers.filter(({ stale: isStale }) => isStale));
  const said = sayCount(
    have,
    "{count} of {browsers} seen in the last day reports it.",
    "{count} of {browsers} seen in the last day report it.",
    { browsers: counted(all, "browser") },
  );
  if (stale === 0) return said;
  return `${said} ${sayCount(stale, "{count} browser has one that is past its end.", "{count} browsers have one that is past its end.")}`;
}
