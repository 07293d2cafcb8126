/** Text from templates: `{slot}` is replaced by one of the entries of that name, from the grammar itself or from the shared slots. */
import type { Random } from "./random.ts";

/** Every field is a list of entries: one a line, or, on a single line, with "|" between them. "@name" is another field, capitalised. */
export type Grammar = Readonly<Record<string, string>> & { readonly layout: string };

export type Fill = (slot: string) => string | undefined;

const lists = new WeakMap<object, Map<string, readonly string[]>>();

/** The entries of one field. */
export function entriesOf(grammar: Grammar, field: string): readonly string[] {
  let known = lists.get(grammar);
  if (known === undefined) {
    known = new Map();
    lists.set(grammar, known);
  }
  let entries = known.get(field);
  if (entries === undefined) {
    const lines = (grammar[field] ?? "").split("\n").filter((line) => line !== "");
    const listOfWords = field !== "sentences" && field !== "titles";
    entries = listOfWords ? lines.flatMap((line) => line.split("|")) : lines;
    known.set(field, entries);
  }
  return entries;
}

const deepest = 6;

/** Fills the slots of a template. `shared` knows the slots that all grammars have: names, numbers, dates. Throws on an unknown slot. */
export function expand(template: string, grammar: Grammar, shared: Fill, random: Random, depth = 0): string {
  if (depth > deepest) return "";
  return template.replace(/\{([A-Za-z_]+)\}/g, (_, slot: string) => {
    const alias = grammar[slot]?.startsWith("@") ? grammar[slot].slice(1) : undefined;
    const entries = entriesOf(grammar, alias ?? slot);
    if (entries.length === 0) {
      const value = shared(slot);
      if (value === undefined) throw new Error(`{${slot}}: no such slot in "${template}"`);
      return value;
    }
    const filled = expand(random.pick(entries), grammar, shared, random, depth + 1);
    return alias === undefined ? filled : filled.charAt(0).toUpperCase() + filled.slice(1);
  });
}
