/**
 * Why the models say what they say of a text, and what they nearly say: for `explain`, with the same code and weights, at leisure. Nothing
 * here runs in a page.
 */
import { codeFeatures } from "./code-features.ts";
import { compileCodeModel } from "./code-model.ts";
import { documentFeatures } from "./document-features.ts";
import { compileDocumentModel } from "./document-model.ts";
import { explainNames } from "./explain-names.ts";
import { documentSharpness, type ModelKind, type PackedModels, sampleLength } from "./models.ts";
import { type SourceShare, sourceShare } from "./source-share.ts";
import { unpackWeights } from "./sparse-weights.ts";

/** Something that speaks for it: `quoted` stands in the text itself, and is to be masked; a `subject` is in our own words. */
export type Reason = ({ readonly quoted: string } | { readonly subject: string }) & { readonly weight: number };

export interface ModelEvidence {
  readonly model: "documents" | "code" | "names";
  readonly kind: ModelKind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The confidence before it was calibrated; absent where the model counts lines instead. */
  readonly score?: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
  readonly source?: SourceShare & { readonly language: string };
}

const shownReasons = 6;

/** What the models find, whatever its confidence, by start; of documents the likeliest kind. `kindOf`: as for `compileModels`. */
export function explainModels(packed: PackedModels, kindOf: ReadonlyMap<string, ModelKind>, text: string): ModelEvidence[] {
  const sample = text.slice(0, sampleLength);
  const found: ModelEvidence[] = [];
  const add = (name: string, evidence: Omit<ModelEvidence, "kind">) => {
    const kind = kindOf.get(name);
    if (kind !== undefined) found.push({ ...evidence, kind, reasons: strongest(evidence.reasons) });
  };
  const document = compileDocumentModel(packed.documents, documentSharpness).explain(sample);
  if (document !== null) {
    const { kind, confidence, score, start, end, features } = document;
    const wordsOf = documentWords(sample, start, end);
    const reasons = features.map(({ hash, weight }): Reason => {
      const quoted = wordsOf.get(hash);
      return quoted === undefined ? { subject: "its numbers, capitals and length", weight } : { quoted, weight };
    });
    add(kind, { model: "documents", start: 0, end: text.length, confidence, score, reasons });
  }
  const code = compileCodeModel(packed.code, packed.languages);
  const spans = code.find(sample);
  const [first] = spans;
  if (first !== undefined) {
    const longest = spans.reduce((best, span) => (span.lines > best.lines ? span : best), first);
    const source = { ...sourceShare(sample, spans), language: code.language(sample, longest) };
    const { start, end, confidence } = longest;
    add("code", { model: "code", start, end, confidence, reasons: codeReasons(packed, sample.slice(start, end)), source });
  }
  for (const { kind, ...name } of explainNames(packed, text)) add(kind, { model: "names", ...name });
  return found.sort((a, b) => a.start - b.start);
}

function strongest(reasons: readonly Reason[]): Reason[] {
  const sums = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = "quoted" in reason ? `"${reason.quoted}` : reason.subject;
    sums.set(key, { ...reason, weight: reason.weight + (sums.get(key)?.weight ?? 0) });
  }
  return [...sums.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shownReasons);
}

/** The words and pairs of words of a stretch by the hash of their feature. */
function documentWords(text: string, start: number, end: number): Map<number, string> {
  const words = new Map<number, string>();
  const tokens = [...text.slice(start, end).matchAll(/[\p{L}'’]+|\p{N}[\p{N}.,]*/gu)];
  const hashesOf = (from: number, to: number) => {
    const hashes: number[] = [];
    documentFeatures(text, start + from, start + to, (hash) => hashes.push(hash));
    return hashes;
  };
  tokens.forEach((token, i) => {
    const ends = token.index + token[0].length;
    const [own] = hashesOf(token.index, ends);
    if (own !== undefined) words.set(own, token[0]);
    const next = tokens[i + 1];
    if (next === undefined || /[.;:?!|。]/.test(text.slice(start + ends, start + next.index))) return;
    const pair = hashesOf(token.index, next.index + next[0].length)[2];
    if (pair !== undefined && !words.has(pair)) words.set(pair, `${token[0]} ${next[0]}`);
  });
  return words;
}

/** Each word of the code, with what it says by itself. */
function codeReasons(packed: PackedModels, source: string): Reason[] {
  const weights = unpackWeights(packed.code);
  return [...new Set(source.match(/\w+/g))].map((quoted) => {
    // The first feature of a line is how far it is indented, the second its first word.
    const hashes: number[] = [];
    codeFeatures(quoted, 0, quoted.length, (hash) => hashes.push(hash));
    const row = weights.find(hashes[1] ?? 0);
    return { quoted, weight: row < 0 ? 0 : weights.rows[row]! * weights.step };
  });
}
