import { type CoverageReason, type CoverageState, coverageReasons } from "../lib/schema/coverage.ts";
import { coverage } from "../lib/words/english/coverage.ts";
import { sayerOf } from "../lib/words/say.ts";
import type { Tone } from "./tone.ts";

const say = sayerOf(coverage);

const labelled = (state: CoverageState, tone: Tone): { readonly label: string; readonly tone: Tone } => ({
  tone,
  get label() {
    return say(`coverage.${state}`);
  },
});

/** What a state is called, from best to worst. */
export const coverageLabels: Readonly<Record<CoverageState, ReturnType<typeof labelled>>> = {
  working: labelled("working", "ok"),
  degraded: labelled("degraded", "caution"),
  "not-covered": labelled("not-covered", "stop"),
};

const explained = (reason: CoverageReason): { readonly name: string; readonly means: string } => ({
  get name() {
    return say(`coverage.${reason}`);
  },
  get means() {
    return say(`coverage.${reason}.means`);
  },
});

/** What is missing, in a few words, and what it means. */
export const coverageReasonWords = Object.fromEntries(coverageReasons.map((reason) => [reason, explained(reason)])) as Readonly<
  Record<CoverageReason, ReturnType<typeof explained>>
>;
