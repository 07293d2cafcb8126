/** What people call what was found. */
import names from "../../rules/bundled/detector-names.json" with { type: "json" };

export type FindingNames = Readonly<Record<string, { readonly one: string; readonly other: string }>>;

/** `own`: the company's lists, by id. What nobody has a name for is its id. */
export function findingName(id: string, count: number, own: FindingNames): string {
  const known: FindingNames = names;
  const name = Object.hasOwn(own, id) ? own[id] : Object.hasOwn(known, id) ? known[id] : undefined;
  return (count === 1 ? name?.one : name?.other) ?? id;
}
