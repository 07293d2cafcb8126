/** Finds names of people, organisations and places, and postal addresses: one look at each token that could be part of one. */
import { type Gazetteer, type PackedGazetteer, unpackGazetteer } from "./gazetteer.ts";
import { isCandidate, mayStandInside, type NameKind, nameFeatures, nameKinds } from "./name-features.ts";
import { createNameTokens, type NameTokens, shapes, tokenizeNames } from "./name-tokens.ts";
import { type PackedWeights, type SparseWeights, unpackWeights } from "./sparse-weights.ts";

export interface NameSpan {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface NameModel {
  /** By start; none overlaps another. */
  find(text: string): NameSpan[];
}

/** Texts are read in pieces of this many tokens; a name across two pieces is cut in two. */
const pieceTokens = 8_192;

/** `doubt` is taken from the log-odds of every span before they become its confidence. */
export function compileNameModel(packed: PackedWeights, packedGazetteer: PackedGazetteer, doubt: number): NameModel {
  const weights = unpackWeights(packed);
  const gazetteer: Gazetteer = unpackGazetteer(packedGazetteer);
  const tokens = createNameTokens(pieceTokens);
  const tagger = createTagger(weights);
  return {
    find(text) {
      const spans: NameSpan[] = [];
      for (let at = 0; at < text.length; ) {
        at = tokenizeNames(text, at, text.length, gazetteer, tokens);
        collect(tokens, tagger, doubt, spans);
      }
      return spans;
    },
  };
}

type Tagger = (tokens: NameTokens, i: number, before: number) => { readonly tag: number; readonly odds: number };

/** The best tag and its log-odds against "none of it"; for tag 0 the odds mean nothing. */
function createTagger(weights: SparseWeights): Tagger {
  const width = weights.classes.length;
  const { rows } = weights;
  const steps = new Int32Array(width);
  const sums = new Float64Array(width);
  const best = { tag: 0, odds: 0 };
  return (tokens, i, before) => {
    steps.fill(0);
    let known = 0;
    nameFeatures(tokens, i, before, (hash) => {
      const row = weights.find(hash);
      if (row < 0) return;
      known++;
      for (let column = 0, at = row * width; column < width; column++) steps[column]! += rows[at++]!;
    });
    const scale = weights.step / Math.sqrt(known || 1);
    best.tag = 0;
    for (let column = 0; column < width; column++) {
      sums[column] = steps[column]! * scale + weights.bias[column]!;
      // What goes on must have begun: I- tags have even numbers, and stand behind their own B- or I-.
      if (column > 0 && column % 2 === 0 && before !== column && before !== column - 1) sums[column] = Number.NEGATIVE_INFINITY;
      if (sums[column]! > sums[best.tag]!) best.tag = column;
    }
    let rest = 0;
    const kind = (best.tag + 1) >> 1;
    for (let column = 0; column < width; column++)
      if ((column + 1) >> 1 !== kind) rest += Math.exp(sums[column]! - sums[best.tag]!);
    best.odds = -Math.log(rest + 1e-9);
    return best;
  };
}

function collect(tokens: NameTokens, tagger: Tagger, doubt: number, spans: NameSpan[]): void {
  let before = 0;
  let first = -1;
  let last = -1;
  let odds = 0;
  let count = 0;
  const close = () => {
    if (first >= 0) {
      const kind = nameKinds[((tokensTag + 1) >> 1) - 1]!;
      spans.push({
        kind,
        start: tokens.start[first]!,
        end: tokens.end[last]!,
        confidence: 1 / (1 + Math.exp(doubt - odds / count)),
      });
    }
    first = -1;
  };
  let tokensTag = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (before !== 0 && mayStandInside(tokens, i)) {
      // "A. Lopez": the full stop belongs to the initial.
      if (last === i - 1 && tokens.hash[i] === 0x2e && tokens.shape[last] === shapes.initial) last = i;
      continue;
    }
    if (!isCandidate(tokens, i, before)) {
      close();
      before = 0;
      continue;
    }
    const { tag, odds: sure } = tagger(tokens, i, before);
    if (tag === 0) close();
    else {
      if (tag % 2 === 1) {
        close();
        first = i;
        odds = 0;
        count = 0;
        tokensTag = tag;
      }
      odds += sure;
      count++;
      last = i;
    }
    before = tag;
  }
  close();
}
