/** What a company looks for of its own, ready to search: the lists of its policy as one more source of findings. */
import type { CompanySection } from "../../schema/company.ts";
import type { Detector } from "../../schema/detector.ts";
import type { Family, Finding } from "../../schema/finding.ts";
import { foldText } from "../text/fold-text.ts";
import { compileBoundedPattern } from "./bounded-pattern.ts";
import { compileExactData } from "./exact-data.ts";
import { compileFingerprints, fewestPrints } from "./fingerprints.ts";
import { compileDictionary, packDictionary } from "./keyword-dictionary.ts";
import { unpackList } from "./packed-list.ts";

export type OwnKind = Pick<Detector, "id" | "name" | "mask">;

export interface OwnData {
  /** What people are told of each list. */
  readonly kinds: readonly OwnKind[];
  /** By start; those of different lists may overlap. Offsets are UTF-16 code units of `text`. */
  find(text: string): Finding[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A hash of 64 bits does not fit by chance; what stands there may still be meant otherwise. */
const sureOfWord = 0.95;
const sureOfRow = 0.97;
/** Of a document: with the fewest fingerprints that count, and what each further one adds. */
const sureOfPart = { least: 0.8, each: 0.04, most: 0.98 };

const sureOfPattern = 0.8;

function readPattern(pattern: string, ignoreCase: boolean) {
  try {
    return compileBoundedPattern(pattern, ignoreCase).find;
  } catch {
    return null;
  }
}

/** A part of a document is not shown, and cannot be hidden: what is cut out of it would leave the rest. */
const nothing = () => "••••";

/** Takes some milliseconds for a large section; the result keeps no text. */
export function compileOwnData({
  key,
  dictionaries = [],
  exactData = [],
  documents = [],
  patterns = [],
}: CompanySection): OwnData {
  const kinds: OwnKind[] = [];
  const searches: ((text: string, found: Finding[]) => void)[] = [];
  const add = (list: Listed, family: Family, search: (text: string) => readonly Span[], mask?: Detector["mask"]) => {
    const { id, name, severity, canary = false } = list;
    kinds.push({ id, name, ...(mask ? { mask } : {}) });
    searches.push((text, found) => {
      for (const { start, end, confidence } of search(text)) {
        found.push({ detector: id, category: "custom", family, severity, start, end, confidence, canary });
      }
    });
  };
  for (const list of dictionaries) {
    const { words = [], hashes, atLeast = 1 } = list;
    const find = compileDictionary(
      hashes === undefined
        ? packDictionary(words.map(plainForm), key, atLeast)
        : { key, hashes: unpackList(hashes, "words"), atLeast },
    );
    add(list, "CUSTOM", (text) => find(text).map((span) => ({ ...span, confidence: sureOfWord })));
  }
  for (const list of exactData) {
    const find = compileExactData({ key, cells: unpackList(list.cells, "cells") });
    add(list, "CUSTOM", (text) => find(text).map(({ start, end }) => ({ start, end, confidence: sureOfRow })));
  }
  for (const list of documents) {
    const find = compileFingerprints({ key, prints: unpackList(list.prints, "prints") });
    add(list, "DOCUMENT", (text) => find(text).map((match) => ({ ...match, confidence: sureOf(match.prints) })), nothing);
  }
  for (const list of patterns) {
    const { pattern, ignoreCase = false, confidence = sureOfPattern } = list;
    const find = readPattern(pattern, ignoreCase);
    // One that cannot be read was not published; the others count all the same.
    if (find) add(list, "CUSTOM", (text) => find(text).map((span) => ({ ...span, confidence })));
  }
  return {
    kinds,
    find(original) {
      const { text, rewritten } = foldText(original);
      const found: Finding[] = [];
      for (const search of searches) search(text, found);
      const placed = rewritten === null ? found : found.map((finding) => ({ ...finding, ...sourceOf(finding, rewritten) }));
      return placed.sort((a, b) => a.start - b.start);
    },
  };
}

type Listed = {
  readonly id: string;
  readonly name: OwnKind["name"];
  readonly severity: Finding["severity"];
  readonly canary?: boolean | undefined;
};

/** Words of lists are written as texts are before they are searched. */
export function plainForm(text: string): string {
  return foldText(text).text;
}

function sourceOf({ start, end }: Finding, { toSource }: NonNullable<ReturnType<typeof foldText>["rewritten"]>) {
  const [from, to] = toSource(start, end);
  return { start: from, end: to };
}

function sureOf(prints: number): number {
  return Math.min(sureOfPart.most, sureOfPart.least + (prints - fewestPrints) * sureOfPart.each);
}
