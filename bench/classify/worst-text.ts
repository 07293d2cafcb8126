import type { DetectorFile } from "../../rules/from-node.ts";
import { type HostileText, hostileTexts, hostileTextsFor } from "../../tests/contract/support/hostile-texts.ts";
import { seeded } from "../support/ordinary-text.ts";

/** UTF-16 code units: what a long paste has. */
export const hostileLength = 80_000;

export interface WorstTexts {
  /** How many texts there was time for. */
  readonly tried: number;
  /** The slowest, the worst first. */
  readonly slowest: readonly { readonly name: string; readonly ms: number }[];
}

/** Texts on which patterns get slow, and which every tool has to bear. */
export const commonHostileTexts: readonly HostileText[] = hostileTexts;

/** How many of the slowest are timed again. */
const timedAgain = 20;

/**
 * The slowest of at most `most` hostile texts: the ladder, what wakes each detector, and pieces of their examples in any order for
 * the rest; fewer if `seconds` are up. The slowest are timed three more times and their best counts: the machine has other work, too.
 */
export function worstText(
  files: readonly DetectorFile[],
  most: number,
  seconds: number,
  work: (text: string) => unknown,
): WorstTexts {
  const until = performance.now() + 1000 * seconds;
  const timings: { text: HostileText; ms: number }[] = [];
  for (const text of hostileOnes(files, most)) {
    if (performance.now() > until) break;
    timings.push({ text, ms: timed(text.of(hostileLength), work) });
  }
  const slowest = timings.sort((a, b) => b.ms - a.ms);
  for (const timing of slowest.slice(0, timedAgain)) {
    const text = timing.text.of(hostileLength);
    for (let again = 0; again < 3; again++) timing.ms = Math.min(timing.ms, timed(text, work));
  }
  const again = slowest.slice(0, timedAgain).map(({ text, ms }) => ({ name: text.name, ms }));
  return { tried: timings.length, slowest: again.sort((a, b) => b.ms - a.ms) };
}

function timed(text: string, work: (text: string) => unknown): number {
  const started = performance.now();
  work(text);
  return performance.now() - started;
}

function hostileOnes(files: readonly DetectorFile[], most: number): HostileText[] {
  const own = files.flatMap(({ file, detector, examples }) =>
    hostileTextsFor(
      detector,
      examples.match.map(({ text }) => text),
    ).map(({ name, of }) => ({ name: `${file}: ${name}`, of })),
  );
  // The ladder itself, an even choice of the detectors' own, and at least a quarter of the whole from the dice.
  const room = Math.floor((most - hostileTexts.length) * 0.75);
  const step = Math.max(1, own.length / room);
  const chosen = Array.from({ length: Math.min(room, own.length) }, (_, index) => own[Math.floor(index * step)]!);
  const fuzzed = Array.from({ length: Math.max(0, most - hostileTexts.length - chosen.length) }, (_, seed) => fuzz(files, seed));
  // Mixed, so that a run whose time is up has seen some of each.
  const random = seeded(7);
  const rest = [...chosen, ...fuzzed].map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
  return [...hostileTexts, ...rest.map(({ text }) => text)];
}

/** Beginnings, hints and separators, each repeated some times. */
function fuzz(files: readonly DetectorFile[], seed: number): HostileText {
  const random = seeded(seed + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const signs = ["a", "1", " ", "-", ".", "@", "=", ":", '"', "/", "\n", "é", "Aa1_", "0123456789", "\u200b", "（"];
  return {
    name: `fuzz ${seed}`,
    of(length) {
      const pieces = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const { detector, examples } = pick(files);
        const kind = random();
        if (kind < 0.3)
          return pick(detector.hints)
            .replace(/^<.*>$/, "1")
            .repeat(1 + Math.floor(random() * 4));
        if (kind < 0.6) {
          const { text } = pick(examples.match);
          return text.slice(0, Math.ceil(random() * text.length));
        }
        return pick(signs).repeat(1 + Math.floor(random() * 12));
      });
      const unit = pieces.join(pick(["", " ", pick(signs)]));
      return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    },
  };
}
