/** The verdict of one cell in one way of running. Pure. */

import { arrivedIn, carried, isTrueRedaction, sameArrived } from "./arrived.ts";
import type { Channel } from "./channels.ts";
import type { Pair } from "./drive-cell.ts";
import type { Payloads } from "./payload.ts";

export const verdicts = ["held", "redacted", "let through", "LEAK", "clean lost", "not offered", "failed to drive"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** What was seen, for a verdict that needs a word. */
  readonly why: string;
  /** Without the extension: whether something had left before anything was sent. */
  readonly early: boolean;
}

/** Whether the channel exists in this UI, by what arrived without the extension. `lacks`: the mount says that it does not. */
export function judgeAbsent(channel: Channel, { clean, dirty }: Pair, lacks: boolean, all: Payloads): Judgement {
  const arrived = arrivedIn(clean, all.clean.marker);
  const something = arrived.texts.length + arrived.files.length > 0;
  if (clean.hopeless) return failed(clean.failure ?? "");
  if (lacks) {
    if (something && clean.failure === null) return failed("it is offered after all");
    return { verdict: "not offered", why: clean.failure ?? "nothing arrived", early: false };
  }
  if (!something) return failed(clean.failure ?? "nothing arrived");
  const both = channel.carries === "picture" || carried(dirty, all.withheld).length === all.withheld.length;
  if (!both) return failed(dirty.failure ?? "the second run did not arrive");
  return { verdict: "let through", why: "", early: arrived.early };
}

function failed(why: string): Judgement {
  return { verdict: "failed to drive", why, early: false };
}

/** With the extension, measured by the same channel without it. */
export function judgeGuarded(
  channel: Channel,
  policy: "block" | "redact",
  absent: Pair,
  guarded: Pair,
  { clean, dirty, withheld }: Payloads,
): Judgement {
  const say = (verdict: Verdict, why = ""): Judgement => ({ verdict, why, early: false });
  const failure = guarded.clean.failure ?? guarded.dirty.failure;
  const wanted = arrivedIn(absent.clean, clean.marker);
  const got = arrivedIn(guarded.clean, clean.marker);
  const held = arrivedIn(guarded.dirty, dirty.marker);
  if (channel.carries === "picture") {
    return failure === null
      ? judgePicture(sameArrived(wanted, got), held.files.filter((file) => !wanted.files.includes(file)).length)
      : failed(failure);
  }
  const leaked = carried(guarded.dirty, withheld);
  if (leaked.length > 0) {
    const when = held.early ? "before the send" : "with the send";
    return say("LEAK", `${leaked.length} of ${withheld.length} values arrived ${when}`);
  }
  if (failure !== null) return failed(failure);
  if (!sameArrived(wanted, got)) return say("clean lost", difference(wanted, got));
  if (held.texts.length + held.files.length === 0) return say("held", guarded.dirty.told ? "" : "without a word");
  if (policy === "block" && held.texts.length > 0) return say("clean lost", "a part of what was blocked arrived");
  // Redacted rich text goes on as plain text: the same words, broken where the plain form breaks them.
  const compared = (text: string) => (channel.id === "paste-html" ? text.replace(/\s+/g, "") : text);
  const original = arrivedIn(absent.dirty, dirty.marker);
  const untrue =
    held.texts.some((text) => !original.texts.some((whole) => isTrueRedaction(compared(text), compared(whole), withheld))) ||
    held.contents.some((text) => !original.contents.some((whole) => isTrueRedaction(text, whole, withheld)));
  if (untrue) return say("clean lost", "the words around the redaction are not as they were");
  return say("redacted", held.files.length > 0 ? "the file" : "");
}

/** Nobody takes letters out of a picture: one with a finding stays out under both policies. Some UIs send the clean one, of before, once more. */
function judgePicture(cleanSame: boolean, dirtyFiles: number): Judgement {
  if (dirtyFiles > 0) return { verdict: "LEAK", why: "the picture arrived", early: false };
  return cleanSame
    ? { verdict: "held", why: "", early: false }
    : { verdict: "clean lost", why: "the picture did not arrive as it was", early: false };
}

type Arrived = ReturnType<typeof arrivedIn>;

function difference(wanted: Arrived, got: Arrived): string {
  if (got.texts.length + got.files.length === 0) return "nothing arrived";
  if (got.files.join() !== wanted.files.join()) return `${got.files.length} of ${wanted.files.length} files, or not as they were`;
  const [was = "", is = ""] = [wanted.texts[0], got.texts[0]];
  return `the text differs: ${wanted.texts.length} × ${was.length} letters became ${got.texts.length} × ${is.length}`;
}
