/** Leaves out what few people stand behind, and says numbers of people so that adding and taking away names nobody. Pure. */
export function crowdsOnly<Row extends { readonly people: number }>(
  rows: readonly Row[],
  fewest: number,
): { readonly rows: Row[]; readonly hidden: number } {
  const shown = rows.filter(({ people }) => people >= fewest);
  return {
    rows: shown.map((row) => ({ ...row, people: Math.floor(row.people / fewest) * fewest })),
    hidden: rows.length - shown.length,
  };
}
