/** The step "hide them": says "redacted" only after the composer was read back; a text that did not arrive is offered for copying instead. */
import { confirmRedaction } from "../../core/redaction/confirm-redaction.ts";
import { splitByChoice } from "../../core/redaction/excerpt.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import { say } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import { composerBox } from "../composer/caret.ts";
import type { ReleaseResult } from "../composer/release.ts";
import type { Ending, Held, HoldTools } from "../hold/held.ts";
import { type RedactedAttempt, redactAttempt } from "../hold/redact-attempt.ts";
import { took } from "../hold/took.ts";
import { details, headings, labels, ways, whatWasFound } from "../nudge/words.ts";
import { offerCopy } from "./offer-copy.ts";

/** How often, and how long, the composer is read before a release counts as not confirmed. Milliseconds. */
const readBackTimes = { every: 50, until: 1_500 };

/** `keep`: the texts of the spans that the person keeps; not all of them. */
export async function releaseRedacted(held: Held, tools: HoldTools, keep: ReadonlySet<string> = new Set()): Promise<Ending> {
  const { attempt, verdict, decision } = held;
  const { nudge, kinds } = tools;
  const way = ways[attempt.kind];
  const { hidden, kept } = splitByChoice(verdict.text, decision.held, keep);
  const keptValues = new Set(withheldValues(verdict.text, kept));
  const find = (text: string) =>
    tools.drafts.judgeText(text).decision.held.filter(({ start, end }) => !keptValues.has(text.slice(start, end)));
  const redacted = await redactAttempt(attempt, verdict, hidden, find, tools.conversation.naming());
  if (!redacted || !attempt.releaseRedacted) {
    attempt.leave();
    nudge.tell(
      { tone: "caution", heading: headings.unscanned.error, detail: attempt.kept ?? way.kept },
      composerBox(attempt.target),
    );
    return { outcome: "not-verified" };
  }
  if (keptValues.size > 0) tools.approve([...keptValues]);
  tools.conversation.keep(redacted.book);
  const before = attempt.before();
  const taken = await attempt.releaseRedacted(redacted);
  // What is hidden in one place may be a part of what is kept in another.
  const gone = withheldValues(verdict.text, hidden).filter((value) => ![...keep].some((text) => text.includes(value)));
  if (took(taken, tools.problems) && (await redactionArrives(attempt, before, redacted, gone))) {
    const read = attempt.readBack() === null ? way.redactedUnread : way.redacted;
    const detail = kept.length === 0 ? read : `${read} ${say("steps.look.kept", { count: kept.length })}`;
    nudge.tell({ tone: "ok", heading: way.without(whatWasFound(hidden, kinds)), detail }, composerBox(attempt.target));
    return { outcome: "redacted", ...(kept.length > 0 ? { kept: kept.length } : {}) };
  }
  await offerInstead(held, tools, redacted.text, taken);
  return { outcome: "not-verified" };
}

/** Where the text did not go in, or may not have. `text` "" where there is nothing to copy. */
export async function offerInstead({ attempt }: Held, { nudge }: HoldTools, text: string, taken: ReleaseResult): Promise<void> {
  const [heading, why] =
    taken === "taken" ? [headings.notConfirmed, details.notConfirmed] : [headings.refused, details.refusedRedacted];
  await offerCopy(nudge, composerBox(attempt.target), { heading, why, label: labels.copyRedacted, text });
}

/** A file was made anew by us and handed over as it is: there is no composer to look into. */
function redactionArrives(
  attempt: Attempt,
  before: string,
  redacted: RedactedAttempt,
  held: readonly string[],
): Promise<boolean> {
  const proof = { before, pasted: redacted.text, placeholders: redacted.placeholders, withheld: [...held, ...redacted.withheld] };
  return arrives(attempt, (after) => after === null || confirmRedaction({ ...proof, after }));
}

/** Reads the composer until `check` says that the text is there; false if that never comes. */
export async function arrives(attempt: Attempt, check: (after: string | null) => boolean): Promise<boolean> {
  for (let waited = 0; waited <= readBackTimes.until; waited += readBackTimes.every) {
    if (check(attempt.readBack())) return true;
    await new Promise((resolve) => setTimeout(resolve, readBackTimes.every));
  }
  return false;
}
