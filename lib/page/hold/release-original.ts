/** What was held goes on as if nobody had looked. */
import type { Outcome } from "../../schema/activity.ts";
import type { Attempt } from "../attempt.ts";
import type { Saying } from "../shown.ts";
import type { HoldTools } from "./held.ts";
import { took } from "./took.ts";

/** Resolves with `done`, or with what else became of it. `tell` gets what the person has to know then. */
export async function releaseOriginal(
  attempt: Attempt,
  { approve, problems }: Pick<HoldTools, "approve" | "problems">,
  tell: (what: Saying) => void,
  done: Outcome,
): Promise<Outcome> {
  approve();
  const taken = took(await attempt.releaseOriginal(), problems);
  // A send has to be done again by the person.
  if (!taken || attempt.kind === "send") tell({ released: attempt.kind, taken, kept: attempt.kept });
  return taken ? done : "not-verified";
}
