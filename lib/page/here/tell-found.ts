/** On the page of a tool that was found here: a warning where its host is a look-alike, else one question that can be left alone. */
import { purposes } from "../../schema/purpose.ts";
import { say } from "../../words/say.ts";
import { composerBox } from "../composer/caret.ts";
import { findComposer } from "../composer/find-composer.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { FoundRoads } from "./found-roads.ts";

type FoundParts = FoundRoads & { readonly nudge: Nudge };

/** Only where the tool is not one that catalogue or policy names. */
export async function tellFound(parts: FoundParts): Promise<void> {
  const found = await parts.ask().catch(() => null);
  if (found?.like) await warn(parts, found.host, found.like);
  else if (found?.askPurpose) await askPurpose(parts);
}

async function warn({ nudge }: FoundParts, host: string, like: string): Promise<void> {
  const heading = say("found.like.heading", { like });
  const detail = say("found.like.why", { host, like });
  await nudge.offer({ tone: "stop", heading, detail, choices: [], skip: say("nudge.close") }, place());
}

async function askPurpose({ nudge, answer }: FoundParts): Promise<void> {
  const given = await nudge.offer(
    {
      ...{ tone: "notice", heading: say("found.heading"), detail: say("found.why"), skip: say("found.skip") },
      choices: purposes.map((purpose) => ({ value: purpose, label: say(`approval.purpose.${purpose}`) })),
    },
    place(),
  );
  // Something else was shown in its place: it is asked again another time.
  if (given === undefined) return;
  const purpose = purposes.find((one) => one === given) ?? null;
  const noted = await answer(purpose).then(
    () => true,
    () => false,
  );
  if (!purpose || !noted) return;
  nudge.tell({ tone: "ok", heading: say("found.thanks.heading"), detail: say("found.thanks.detail") }, place());
}

function place(): DOMRect {
  const composer = findComposer();
  return composer ? composerBox(composer) : new DOMRect(innerWidth / 2, innerHeight, 0, 0);
}
