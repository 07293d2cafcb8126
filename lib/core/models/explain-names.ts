/** Why a stretch is a name or an address to the model, or nearly one: what it looked at, and how much each said. */
import { unpackGazetteer } from "./gazetteer.ts";
import { nameDoubt, type PackedModels } from "./models.ts";
import { mayStandInside, nameFeatureSubjects, nameFeatures, tags } from "./name-features.ts";
import { compileNameModel, type NameSpan } from "./name-model.ts";
import { createNameTokens, type NameTokens, tokenizeNames } from "./name-tokens.ts";
import { unpackWeights } from "./sparse-weights.ts";

export interface NameEvidence extends NameSpan {
  /** The confidence before it was calibrated. */
  readonly score: number;
  readonly reasons: readonly { readonly subject: string; readonly weight: number }[];
}

/** A stretch of tokens that is read at once, as the model reads it. */
const pieceTokens = 8_192;

/** All that the model takes for a name, by start, those with a confidence that does not count among them. */
export function explainNames({ names, gazetteer }: Pick<PackedModels, "names" | "gazetteer">, text: string): NameEvidence[] {
  const spans = compileNameModel(names, gazetteer, nameDoubt).find(text);
  const weights = unpackWeights(names);
  const words = unpackGazetteer(gazetteer);
  const tokens = createNameTokens(pieceTokens);
  const width = weights.classes.length;
  const evidence: NameEvidence[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    at = tokenizeNames(text, at, text.length, words, tokens);
    let before = 0;
    for (let i = 0; i < tokens.count && next < spans.length; i++) {
      const span = spans[next]!;
      if (tokens.start[i]! < span.start) {
        if (!mayStandInside(tokens, i)) before = 0;
        continue;
      }
      const sums = new Map<string, number>();
      const first = tags.indexOf(`B-${span.kind}`);
      for (let tag = first; i < tokens.count && tokens.end[i]! <= span.end; i++) {
        if (i > 0 && tokens.start[i]! > span.start && mayStandInside(tokens, i)) continue;
        look(tokens, i, before, (subject, row, scale) => {
          const weight = (weights.rows[row * width + tag]! - weights.rows[row * width]!) * scale;
          sums.set(subject, (sums.get(subject) ?? 0) + weight);
        });
        before = tag;
        tag = first + 1;
      }
      i--;
      next++;
      const score = 1 / (1 + Math.exp(-Math.log(span.confidence / (1 - span.confidence)) - nameDoubt));
      evidence.push({ ...span, score, reasons: [...sums].map(([subject, weight]) => ({ subject, weight })) });
    }
  }
  return evidence;

  function look(from: NameTokens, i: number, before: number, see: (subject: string, row: number, scale: number) => void): void {
    const seen: { subject: string; row: number }[] = [];
    let order = 0;
    nameFeatures(from, i, before, (hash) => {
      const row = weights.find(hash);
      if (row >= 0) seen.push({ subject: nameFeatureSubjects[order]!, row });
      order++;
    });
    const scale = weights.step / Math.sqrt(seen.length || 1);
    for (const { subject, row } of seen) see(subject, row, scale);
  }
}
