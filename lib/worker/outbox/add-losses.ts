/** Counts what never arrives by reason and kind: names and numbers, for the company to see that something is missing. */
import type { Loss } from "../../schema/wire.ts";

export function addLosses(
  before: readonly Loss[] = [],
  reason: Loss["reason"],
  rows: readonly { readonly activity: { readonly kind: string } }[],
): readonly Loss[] {
  const losses = before.map((loss) => ({ ...loss }));
  for (const { activity } of rows) {
    const known = losses.find((loss) => loss.reason === reason && loss.kind === activity.kind);
    if (known) known.count += 1;
    else losses.push({ reason, kind: activity.kind, count: 1 });
  }
  return losses;
}
