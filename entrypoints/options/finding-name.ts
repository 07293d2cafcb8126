/** What people call what was found. */
import names from "../../rules/bundled/detector-names.json" with { type: "json" };

export type FindingNames = Readonly<Record<string, { readonly one: string; readonly other: string }>>;

/** `own`: the company's lists, by id. What nobody has a name for is its id. */
export function findingName(id: string, count: number, own: FindingNames): string {
  const known: FindingNames = names;
  const name = own[id] ?? known[id];
  return (count === 1 ? name?.one : name?.other) ?? id;
}
