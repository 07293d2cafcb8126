import { scanTokens } from "./scan-tokens.ts";

export type MutantKind = "number" | "confidence" | "comparison" | "logic" | "bound" | "confirm";

/** One small change of a source text. Offsets are UTF-16 code units. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What no example is about: how a value is shown, how far the engine looks, what people read. */
const notTested = /^\s*(?:mask|window|name|severity|id|category|family|hints|before|after|longest|reach)\b/;

const comparisons: Record<string, string> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===" };

/** Changes that a detector's examples should notice. `source`: JavaScript, without types; what follows its examples is left alone. */
export function findMutants(source: string): Mutant[] {
  const examples = source.search(/^export const examples\b/m);
  const code = examples < 0 ? source : source.slice(0, examples);
  const mutants: Mutant[] = [];
  for (const { kind, start, text } of scanTokens(code)) {
    const line = code.slice(code.lastIndexOf("\n", start) + 1, start + text.length);
    if (notTested.test(line)) continue;
    const end = start + text.length;
    if (kind === "number") {
      if (text.includes(".")) mutants.push({ kind: "confidence", start, end, replacement: Number(text) < 0.5 ? "0.9" : "0.1" });
      else if (/^[0-9_]+$/.test(text))
        mutants.push({ kind: "number", start, end, replacement: other(Number(text.replaceAll("_", ""))) });
    }
    if (kind === "operator") {
      if (comparisons[text]) mutants.push({ kind: "comparison", start, end, replacement: comparisons[text] });
      if (text === "&&" || text === "||") mutants.push({ kind: "logic", start, end, replacement: text === "&&" ? "||" : "&&" });
      if (text === "!") mutants.push({ kind: "logic", start, end, replacement: " " });
    }
    if (kind === "regex" || kind === "string") mutants.push(...bounds(text, start));
    if (kind === "word" && text === "confirm" && /^\s*[(:,]/.test(code.slice(end))) {
      mutants.push({ kind: "confirm", start, end, replacement: "confirmNever" });
    }
  }
  return mutants;
}

/** From here on one more or less changes nothing that anybody could say an example of. */
const large = 100;
const wide = 8;

/** One more; half of a large number. */
function other(number: number): string {
  return String(number < large ? number + 1 : number >> 1);
}

/** {8} becomes {9}; {2,5} becomes {3,5} and {2,4}; of a wide range, one half is cut off: {1,40} becomes {20,40} and {1,20}. */
function bounds(text: string, start: number): Mutant[] {
  return [...text.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].flatMap(({ 0: whole, 1: least = "", 2: most, index }): Mutant[] => {
    const at = { kind: "bound" as const, start: start + index, end: start + index + whole.length };
    const low = Number(least);
    const high = Number(most ?? least);
    if (most === undefined) return [{ ...at, replacement: `{${low + 1}}` }];
    if (high === low) return [];
    const [up, down] = high - low >= wide ? [(low + high) >> 1, (low + high) >> 1] : [low + 1, high - 1];
    return [
      { ...at, replacement: `{${up},${high}}` },
      { ...at, replacement: `{${low},${down}}` },
    ];
  });
}
