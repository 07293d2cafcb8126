/** One generated document of a kind: sentences, headings and lists of a grammar in one of many layouts, with noise. */
import { entriesOf, expand, type Fill, type Grammar } from "./grammar.ts";
import type { Random } from "./random.ts";
import { words } from "./word-lists.ts";

/** What stands before a document that somebody asks about. */
const requests = [
  "Summarize this:",
  "Please review the following and tell me what is missing.",
  "Translate into German:",
  "Rewrite this more politely",
  "What are the key points?",
  "Fix the spelling:",
  "fyi",
];

export function generateDocument(grammar: Grammar, shared: Fill, random: Random): string {
  const fill = (template: string) => expand(template, grammar, shared, random);
  const sentences = entriesOf(grammar, "sentences");
  const terms = entriesOf(grammar, "terms");
  const titles = entriesOf(grammar, "titles");
  // A document has a style: it uses some of the sentences again and again and others never.
  const own = Array.from({ length: 4 + random.below(24) }, () => random.pick(sentences));
  const count = 1 + random.below(random.chance(0.3) ? 4 : 26);
  const blocks: string[] = [];
  if (random.chance(0.1) && grammar.layout !== "mixed") blocks.push(random.pick(requests));
  for (let titleCount = random.below(3); titleCount > 0; titleCount--) blocks.push(fill(random.pick(titles)));
  for (let i = 0; i < count; i++) {
    const roll = random.next();
    if (roll < 0.12) blocks.push(listOf(terms, random));
    else if (roll < 0.3) blocks.push(`${fill(random.pick(sentences))} ${chain(terms, random)}`);
    else if (roll < 0.36) blocks.push(fill(random.pick(titles)));
    else blocks.push(fill(random.pick(own)));
  }
  const joined = join(blocks, grammar.layout, random);
  return noise(random.chance(0.15) ? wrap(joined, 60 + random.below(40)) : joined, random);
}

function chain(terms: readonly string[], random: Random): string {
  return Array.from({ length: 2 + random.below(10) }, () =>
    random.chance(0.55) ? random.pick(terms) : random.pick(random.pick([words.noun, words.verb, words.adjective, glue, glue])),
  ).join(" ");
}

const glue = "the|of|and|to|in|a|is|for|that|with|as|by|was|on|this|be|or|which|from|are|at|not|an|it|have|has|will|been".split(
  "|",
);

function listOf(terms: readonly string[], random: Random): string {
  const separator = random.pick([", ", "; ", "\n", "\n- ", " and "]);
  return Array.from({ length: 2 + random.below(8) }, () => random.pick(terms)).join(separator);
}

function join(blocks: readonly string[], layout: string, random: Random): string {
  if (layout === "rows" || (layout === "table" && random.chance(0.6))) return blocks.join("\n");
  if (layout === "bullets" && random.chance(0.5)) return blocks.map((block) => `- ${block}`).join("\n");
  return blocks.join(random.pick([" ", " ", "\n", "\n\n"]));
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n");
}

/** A share of the words becomes other words or none: no word alone may decide. */
function noise(text: string, random: Random): string {
  const share = random.pick([0, 0.1, 0.2, 0.35]);
  return text.replace(/[A-Za-z]{3,}/g, (word) => {
    if (random.next() >= share) return word;
    const other = random.chance(0.5)
      ? random.pick(random.pick([words.noun, words.verb, words.adjective, words.adverb, glue]))
      : "";
    return word === word.toUpperCase() ? other.toUpperCase() : other;
  });
}
