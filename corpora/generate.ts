/**
 * Makes the project's own corpora: `node corpora/generate.ts` writes them, `--check` only says whether they are what it would write.
 * Everybody and everything in them is made up; the seed is fixed, so that the same versions give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { allFakers, type Faker } from "@faker-js/faker";
import { refDate, values } from "./make-values.ts";
import { promptTemplates, valueTemplates } from "./templates.ts";

const seed = 20_261;
const textsPerTemplate = 60;
const promptsPerTemplate = 75;

interface Span {
  /** In code points, as in other people's corpora. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly value: string;
}

interface MadeText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Each file by its name, as JSON lines. */
export function generateCorpora(): Record<string, string> {
  const texts = valueTemplates.flatMap(({ locales, templates }, group) =>
    templates.flatMap((template, row) =>
      Array.from({ length: textsPerTemplate }, (_, index) => {
        const locale = locales[index % locales.length]!;
        const made = fill(template, fakerOf(locale, `${group} ${row} ${index}`));
        return { id: `generated/${group}-${row}-${index}`, lang: locale, ...made };
      }),
    ),
  );
  const prompts = promptTemplates.flatMap((template, row) =>
    Array.from({ length: promptsPerTemplate }, (_, index) => {
      const { text } = fill(template, fakerOf("en", `prompt ${row} ${index}`));
      return { id: `generated/prompt-${row}-${index}`, text, positive: false };
    }),
  );
  const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return { generated_values: lines(texts), generated_prompts: lines(prompts) };
}

/** One generator a text: a template that is added or taken away changes no other text. */
function fakerOf(locale: string, key: string): Faker {
  const faker = allFakers[locale as keyof typeof allFakers];
  faker.seed([seed, ...Array.from(key, (sign) => sign.codePointAt(0) ?? 0)]);
  faker.setDefaultRefDate(refDate);
  return faker;
}

function fill(template: string, faker: Faker): MadeText {
  const spans: Span[] = [];
  let text = "";
  let length = 0;
  const append = (part: string) => {
    text += part;
    length += [...part].length;
  };
  for (const part of template.split(/(\{[a-z_]+\})/)) {
    const entry = /^\{[a-z_]+\}$/.test(part) ? values[part.slice(1, -1)] : undefined;
    if (!entry) {
      append(part);
      continue;
    }
    const [label, make] = entry;
    const value = make(faker);
    const start = length;
    append(value);
    if (label !== null) spans.push({ start, end: length, label, value });
  }
  return { text, spans };
}

/** Where a corpus lies. Packed, because what looks like a live key should stand nowhere in the sources, even if it opens nothing. */
export const corpusPath = (name: string): string => fileURLToPath(new URL(`${name}.jsonl.gz`, import.meta.url));

/** Names of the corpora that are not what this program makes. */
export function staleCorpora(): string[] {
  return Object.entries(generateCorpora())
    .filter(([name, lines]) => !existsSync(corpusPath(name)) || gunzipSync(readFileSync(corpusPath(name))).toString() !== lines)
    .map(([name]) => name);
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const stale = staleCorpora();
    for (const name of stale) console.error(`corpora/${name}.jsonl.gz is not what corpora/generate.ts makes; run it again`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [name, lines] of Object.entries(generateCorpora())) writeFileSync(corpusPath(name), gzipSync(lines, { level: 9 }));
  }
}
