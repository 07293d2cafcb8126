/** What the name model looks at for one token: itself, its neighbours, and the tag of the one before. The same code runs in training and in the page. */
import type { VisitFeature } from "./document-features.ts";
import { wordFlags } from "./gazetteer.ts";
import { hashPair } from "./hash.ts";
import { type NameTokens, shapes } from "./name-tokens.ts";

/** Tags: 0 is none; of each kind one for its first token and one for the others. */
export const nameKinds = ["PERSON", "ORG", "LOCATION", "ADDRESS"] as const;
export type NameKind = (typeof nameKinds)[number];
export const tags: readonly string[] = ["O", ...nameKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

const outside = 0;
const anyName = wordFlags.given | wordFlags.surname;
const namedThings = anyName | wordFlags.city | wordFlags.country | wordFlags.organisation | wordFlags.title | wordFlags.street;

/** True if the token can be part of a name at all; all others are none without a further look. */
export function isCandidate(tokens: NameTokens, i: number, before: number): boolean {
  if (isInIdentifier(tokens, i)) return false;
  switch (tokens.shape[i]) {
    case shapes.capital:
      return before !== outside || !isSentenceStart(tokens, i);
    case shapes.initial:
    case shapes.mixed:
    case shapes.upper:
      return true;
    case shapes.lower:
      return before !== outside || isNameOnly(tokens.flags[i]!);
    case shapes.caseless:
      return (tokens.flags[i]! & namedThings) !== 0;
    case shapes.number:
    case shapes.code:
      return before !== outside || startsAddress(tokens, i + 1) || (i > 0 && startsAddress(tokens, i - 1));
    default:
      return before !== outside;
  }
}

/** How far a name is read ahead, in tokens. */
const readAhead = 4;

/** What the capitalised words and numbers behind the token say: that an organisation, a street or a number is to come. */
function flagsAhead({ shape, hash, flags, count }: NameTokens, i: number): number {
  let seen = 0;
  for (let next = i + 1; next < Math.min(count, i + 1 + readAhead); next++) {
    const form = shape[next]!;
    if (form === shapes.lineBreak || (form === shapes.mark && !joins(hash[next]!))) break;
    if (form === shapes.number || form === shapes.code) return seen | 4;
    if (form === shapes.lower && (flags[next]! & wordFlags.street) === 0 && next > i + 1) break;
    if ((flags[next]! & wordFlags.organisation) !== 0 && form !== shapes.lower) seen |= 1;
    if ((flags[next]! & wordFlags.street) !== 0) seen |= 2;
  }
  return seen;
}

/** , & . ' - */
function joins(code: number): boolean {
  return code === 0x2c || code === 0x26 || code === 0x2e || code === 0x27 || code === 0x2d;
}

/** "The man …": an ordinary word that has its capital letter from where it stands. */
function isSentenceStart(tokens: NameTokens, i: number): boolean {
  return (
    (tokens.flags[i]! & (namedThings | wordFlags.word)) === wordFlags.word &&
    i + 1 < tokens.count &&
    tokens.shape[i + 1] === shapes.lower &&
    opensSentence(tokens, i)
  );
}

/** Behind a full stop or a line break every word has a capital letter. */
function opensSentence({ shape, hash }: NameTokens, i: number): boolean {
  return i === 0 || shape[i - 1] === shapes.lineBreak || (shape[i - 1] === shapes.mark && ends(hash[i - 1]!));
}

/** A name, or "rue" and "ul.", but no ordinary word. */
function isNameOnly(flags: number): boolean {
  return (flags & (anyName | wordFlags.street)) !== 0 && (flags & wordFlags.word) === 0;
}

/** Marks and line breaks that stand inside of names and addresses: they are part of one if what follows is. */
export function mayStandInside({ shape, hash }: NameTokens, i: number): boolean {
  return shape[i] === shapes.lineBreak || (shape[i] === shapes.mark && (joins(hash[i]!) || hash[i] === 0x2f || hash[i] === 0x23));
}

/** A part of a path or of an identifier: "lib/Name", "User_Name". */
function isInIdentifier(tokens: NameTokens, i: number): boolean {
  const { shape, hash, spaced, count } = tokens;
  if (shape[i]! <= shapes.lineBreak) return false;
  if (i + 1 < count && spaced[i + 1] === 0 && shape[i + 1] === shapes.mark && joinsIdentifier(hash[i + 1]!)) return true;
  return i > 0 && spaced[i] === 0 && shape[i - 1] === shapes.mark && joinsIdentifier(hash[i - 1]!);
}

/** _ / and the backslash. */
function joinsIdentifier(code: number): boolean {
  return code === 0x5f || code === 0x2f || code === 0x5c;
}

function startsAddress(tokens: NameTokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const shape = tokens.shape[i];
  return shape === shapes.capital || shape === shapes.mixed || (tokens.flags[i]! & wordFlags.street) !== 0;
}

/** Stands for what lies before the first and behind the last token. */
const edge = 0x7fff;

/** What each feature looks at, in the order in which `nameFeatures` visits them; for `explain`. */
export const nameFeatureSubjects: readonly string[] = [
  ...["the word", "its form", "its form", "its beginning", "its end", "the word before", "the word behind", "the words before"],
  ...["the forms around it", "the forms around it", "the word before", "the word behind", "the word before", "the word"],
  ...["the forms around it", "the forms around it", "the forms around it", "the forms around it"],
  ...["what follows", "what follows", "the words before"],
];

/** `before` is the tag of the token before. */
export function nameFeatures(tokens: NameTokens, i: number, before: number, visit: VisitFeature): void {
  const { shape, hash, head, tail, flags, count } = tokens;
  const own = shape[i]!;
  const ownFlags = flags[i]!;
  const previous = i > 0 ? hash[i - 1]! : edge;
  const previousShape = i > 0 ? shape[i - 1]! : 0;
  const previousFlags = i > 0 ? flags[i - 1]! : 0;
  const second = i > 1 ? hash[i - 2]! : edge;
  const next = i + 1 < count ? hash[i + 1]! : edge;
  const nextShape = i + 1 < count ? shape[i + 1]! : 0;
  const nextFlags = i + 1 < count ? flags[i + 1]! : 0;
  const look = (own << 8) | ownFlags;
  const previousLook = (previousShape << 8) | previousFlags;
  const nextLook = (nextShape << 8) | nextFlags;
  const opens = opensSentence(tokens, i) ? 1 : 0;

  visit(hashPair(1, hash[i]!));
  visit(hashPair(2, look));
  visit(hashPair(3, (look << 5) | (opens << 4) | before));
  visit(hashPair(4, head[i]!));
  visit(hashPair(5, tail[i]!));
  visit(hashPair(6, previous));
  visit(hashPair(7, next));
  visit(hashPair(8, hashPair(second, previous)));
  visit(hashPair(10, hashPair(previousLook, look)));
  visit(hashPair(11, hashPair(look, nextLook)));
  visit(hashPair(12, hashPair(previous, look)));
  visit(hashPair(13, hashPair(next, look)));
  visit(hashPair(14, hashPair(before, previous)));
  visit(hashPair(15, hashPair(before, hash[i]!)));
  visit(hashPair(16, hashPair((before << 5) | own, nextLook)));
  visit(hashPair(18, (before << 8) | (previousShape << 4) | own));
  visit(hashPair(19, hashPair(hashPair(previousLook, look), nextLook)));
  visit(hashPair(20, hashPair((before << 1) | tokens.spaced[i]!, (own << 4) | nextShape)));
  const ahead = flagsAhead(tokens, i);
  visit(hashPair(9, (ahead << 8) | (before << 4) | own));
  visit(hashPair(17, hashPair(ahead, look)));
  const opening = i >= 2 ? tokens.flags[i - 2]! : 0;
  visit(hashPair(22, hashPair(opening, previousLook)));
}

/** . : ! ? - * " and the like. */
function ends(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2d ||
    code === 0x2a ||
    code === 0x22 ||
    code === 0x7c
  );
}
