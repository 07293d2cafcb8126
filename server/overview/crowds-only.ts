import { crowdOf } from "../privacy/crowd-of.ts";

/** Leaves out what few people stand behind, and says numbers of people so that adding and taking away names nobody. Pure. */
export function crowdsOnly<Row extends { readonly people: number }>(
  rows: readonly Row[],
  fewest: number,
): { readonly rows: Row[]; readonly hidden: number } {
  const shown = rows.flatMap((row) => {
    const people = crowdOf(row.people, fewest);
    return people === null ? [] : [{ ...row, people }];
  });
  return { rows: shown, hidden: rows.length - shown.length };
}
