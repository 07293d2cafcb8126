/** What is read of files is judged while the rest of it is still being read: what stops the attempt by itself ends the reading. */
import type { Classifier } from "../../core/classify/classify.ts";
import { resolveOverlaps } from "../../core/classify/resolve-overlaps.ts";
import { noteFinding } from "../../core/files/file-notes.ts";
import { isWhole } from "../../core/redaction/is-whole.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Noted, Passage } from "../../schema/reading.ts";
import type { Verdict } from "./judge.ts";

export interface AsRead {
  /** Of a document, in order, as they come. Judged later, one after the other. */
  hear(passages: readonly Passage[], notes: readonly Noted[]): void;
  /** Offsets in the passage; those of the whole passage first, the others without overlap. Null where nobody has looked at it, because what was found before stops everything. */
  findingsOf(passage: Passage): Promise<readonly Finding[] | null>;
  /** What was found in a text that came whole; offsets in it. */
  add(text: string, found: readonly Finding[]): void;
  /** What was found stops everything: nothing more need be read. */
  readonly ended: boolean;
}

export interface AsReadParts {
  /** The verdict on all but the files. */
  readonly read: Verdict;
  readonly classifier: () => Classifier;
  /** True for what nothing that is still found could let through. */
  readonly stopsIt: (soFar: Verdict) => boolean;
  readonly end: () => void;
}

/** Between what is found here and there: no pattern reaches across it. */
export const divider = "\n\u0000\n";
/** As much is classified in one go: in between the page may draw. UTF-16 code units. */
const slice = 131_072;
/** A value that a slice cuts in two is found by the next, which begins so much earlier. */
const overlap = 1_024;
/** Policy is asked again where there is a find of another kind, or so many times as many: a list has thousands. */
const moreBy = 1.2;

/** What a passage is as a whole, and what stands in it. */
interface Judged {
  readonly wholes: Finding[];
  readonly spans: Finding[];
}

const settled = ({ wholes, spans }: Judged) => [...wholes, ...resolveOverlaps(spans)];

export function createAsRead({ read, classifier, stopsIt, end }: AsReadParts): AsRead {
  const known = new Map<Passage, Judged>();
  let last: Passage | null = null;
  let said = new Set<string>();
  let text = read.text;
  const findings = [...read.findings];
  const kinds = new Set<string>();
  let askAt = 0;
  let ended = false;
  let sincePause = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function look(): void {
    if (ended || findings.length === 0) return;
    const kindsBefore = kinds.size;
    for (const { detector } of findings) kinds.add(detector);
    if (kinds.size === kindsBefore && findings.length < askAt) return;
    askAt = findings.length * moreBy;
    ended = stopsIt({ ...read, text, findings, unscanned: null });
    if (ended) end();
  }

  function add(more: string, found: readonly Finding[]): void {
    const start = text.length + divider.length;
    text = `${text}${divider}${more}`;
    for (const finding of found) findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
    if (found.length > 0) look();
  }

  async function judge(passage: Passage): Promise<readonly Finding[] | null> {
    const before = known.get(passage);
    if (before) return settled(before);
    const wholes: Finding[] = [];
    const spans: Finding[] = [];
    if (!passage.continues) said = new Set();
    for (let at = 0; at === 0 || at < passage.text.length - overlap; at += slice - overlap) {
      if (ended) return null;
      const part = passage.text.slice(at, at + slice);
      if (sincePause > 0 && sincePause + part.length > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        sincePause = 0;
      }
      sincePause += part.length;
      for (const finding of classifier().classify(part)) {
        const whole = isWhole(finding, part.length);
        // It is that once, in however many pieces it comes.
        if (whole && said.has(finding.detector)) continue;
        if (whole) said.add(finding.detector);
        (whole ? wholes : spans).push({ ...finding, start: finding.start + at, end: finding.end + at });
      }
    }
    if (passage.continues && last) joinAt(last, passage, spans);
    last = passage;
    const judged = { wholes, spans };
    known.set(passage, judged);
    const found = settled(judged);
    add(passage.text, found);
    return found;
  }

  /** What stands half in each of two passages is found as two findings, one in each, so that either half can be taken out. */
  function joinAt(before: Passage, passage: Passage, spans: Finding[]): void {
    const tail = before.text.slice(-overlap);
    const seam = tail + passage.text.slice(0, overlap);
    for (const finding of classifier().classify(seam)) {
      const { start, end } = finding;
      if (start >= tail.length || end <= tail.length || isWhole(finding, seam.length)) continue;
      const { length } = before.text;
      known.get(before)?.spans.push({ ...finding, start: length - tail.length + start, end: length });
      spans.push({ ...finding, start: 0, end: end - tail.length });
    }
  }

  look();
  return {
    hear(passages, notes) {
      if (notes.length > 0)
        add(
          "",
          notes.map(({ note }) => noteFinding(note, 0)),
        );
      // What breaks here breaks again for whoever asks for it, and is told there.
      for (const passage of passages) queue = queue.then(() => judge(passage)).catch(() => undefined);
    },
    async findingsOf(passage) {
      await queue;
      return judge(passage);
    },
    add,
    get ended() {
      return ended;
    },
  };
}
