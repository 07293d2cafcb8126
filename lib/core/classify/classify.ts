/**
 * Says which spans of a text are sensitive. Pure and synchronous: the gate needs the verdict while the paste event lasts.
 *
 * Steps: fold look-alike characters; one pass for hints; each detector's pattern in the windows around its hints; `confirm`;
 * the same for what stands there encoded; of findings that overlap the better one; severity of what stands together. Time grows with the length of the text,
 * whatever it holds.
 */
import type { Detector } from "../../schema/detector.ts";
import { type Finding, reportableConfidence } from "../../schema/finding.ts";
import { openEncodings } from "../encodings/open-encodings.ts";
import type { Opened } from "../encodings/opened.ts";
import type { DigitGroups } from "../text/digit-runs.ts";
import { foldText } from "../text/fold-text.ts";
import type { Rewritten } from "../text/rewrite.ts";
import type { ClassifyWork } from "./classify-work.ts";
import { compileFindWindows } from "./find-windows.ts";
import { createMatchContext, type Observe } from "./match-context.ts";
import { outsidePlaceholders } from "./outside-placeholders.ts";
import { raiseSeverity } from "./raise-severity.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { compileRunDetector } from "./run-detector.ts";

export interface Classifier {
  /**
   * The reportable findings, by start; none overlaps another. Offsets are UTF-16 code units of `text`.
   * Throws only if a detector throws.
   */
  classify(text: string, work?: ClassifyWork): Finding[];
  /** Every match, those that count and those that do not, overlapping ones too; each was shown to `observe` first. For `explain`. */
  candidates(text: string, observe: Observe): Finding[];
  /**
   * Compiles the patterns that any text may need, those of numbers, at signs, addresses and dates, ahead of their first use, as long as
   * `more` says so. Call it when there is nothing else to do; it goes on where it stopped, and returns true when all is done.
   */
  warmUp(more: () => boolean): boolean;
}

/** What is found inside an encoded stretch is a little less sure, and does not hide what the stretch itself is, such as a JWT. */
const openedConfidence = 0.92;

/** Compiles the detectors once; the result keeps no text between calls. */
export function compileClassifier(detectors: readonly Detector[]): Classifier {
  const folded = detectors.filter(({ raw }) => raw !== true);
  const search = compileSearch(folded);
  const onRaw = detectors.filter(({ raw }) => raw === true);
  const searchRaw = onRaw.length === 0 ? undefined : compileSearch(onRaw);
  const usual = search.runners.filter((_, index) => isUsual(folded[index]!));
  let warm = 0;

  const candidates = (original: string, work: ClassifyWork, observe?: Observe): Finding[] => {
    const { text, rewritten } = foldText(original);
    const found: Finding[] = [];
    const opened: Opened[] = [];
    openEncodings(text, search.run(text, found, work, observe), (each) => opened.push(each));
    /** Where something was found already, by place and detector: a text full of encodings would compare everything with everything. */
    const known = new Set(opened.length === 0 ? [] : found.map(placeOf));
    for (const each of opened) {
      const inside: Finding[] = [];
      search.run(each.text, inside, work, observe, each.changedTo + 1);
      for (const finding of inside) {
        const confidence = finding.confidence * openedConfidence;
        if (confidence < reportableConfidence && observe === undefined) continue;
        const mapped = { ...atSource(finding, each), confidence };
        const place = placeOf(mapped);
        if (!isOfOpened(mapped, each) || known.has(place)) continue;
        known.add(place);
        found.push(mapped);
      }
    }
    if (rewritten === null) return found;
    const unfolded = found.map((finding) => atSource(finding, rewritten));
    if (rewritten.leavesOut) searchRaw?.run(original, unfolded, work, observe);
    return unfolded;
  };

  return {
    candidates: (text, observe) => candidates(text, noWork(), observe),
    classify: (text, work = noWork()) => {
      const found = candidates(text, work).filter(({ confidence }) => confidence >= reportableConfidence);
      return raiseSeverity(resolveOverlaps(outsidePlaceholders(found, text)), text);
    },
    warmUp(more) {
      while (warm < usual.length && more()) usual[warm++]!.warmUp();
      return warm === usual.length;
    },
  };
}

/** True if any text may wake it: numbers, at signs, and everyday words, "road" and "on", which announce addresses and dates. */
function isUsual({ hints, family }: Detector): boolean {
  return family === "ADDRESS" || family === "DATE" || hints.some((hint) => hint.startsWith("<") && hint !== "<lone>");
}

function compileSearch(detectors: readonly Detector[]) {
  const findWindows = compileFindWindows(detectors);
  const runners = detectors.map(compileRunDetector);
  const context = createMatchContext();
  return {
    runners,
    /** Adds to `found` what begins before `to`. The groups are good until the next call. */
    run(text: string, found: Finding[], work: ClassifyWork, observe: Observe | undefined, to = text.length): DigitGroups {
      context.text = text;
      context.work = work;
      context.observe = observe;
      context.searched = 0;
      context.knowsStarts = false;
      const groups = findWindows(
        text,
        (detector, windows, length) => runners[detector]!.run(context, windows, length, found),
        to,
      );
      context.text = "";
      return groups;
    },
  };
}

function noWork(): ClassifyWork {
  return { windows: 0, units: 0, matches: 0 };
}

function atSource(finding: Finding, rewritten: Rewritten): Finding {
  const [start, end] = rewritten.toSource(finding.start, finding.end);
  return { ...finding, start, end };
}

/** True if the value stands in or next to what was opened. What stands farther away is found without opening, or cut off. */
function isOfOpened({ start, end }: Finding, { changed, joined }: Opened): boolean {
  const [from, to] = changed;
  return joined === true ? start < from && end > to : start <= to && end >= from;
}

function placeOf({ start, end, detector }: Finding): string {
  return `${start} ${end} ${detector}`;
}
