/** Of the keys that sign the policy: what each does, and which step comes next. */
import type { PolicyKeys } from "../../lib/schema/policy-api.ts";
import { say, sayCount } from "../words/say.ts";

/** As the addresses of the server are called. */
export type KeyStep = "announce" | "switch" | "retire";

interface KeyRow {
  readonly key: string;
  readonly does: string;
  /** Null for one that no browser is to trust. */
  readonly browsers: number | null;
}

interface Steps {
  readonly rows: readonly KeyRow[];
  readonly step: { readonly name: KeyStep; readonly label: string; readonly question: string; readonly means: string };
  /** What goes wrong if the step is taken now; null where nothing does. */
  readonly warning: string | null;
}

export function keySteps({ now, next, before, retired, all }: PolicyKeys): Steps {
  const rows: KeyRow[] = [{ ...now, does: say("signs the policy") }];
  if (next) rows.push({ ...next, does: say("is announced as the next") });
  if (before) rows.push({ ...before, does: say("signs no more, and is still trusted") });
  for (const key of retired) rows.push({ key, does: say("is retired"), browsers: null });
  if (before) return { rows, step: retire(), warning: late(all - now.browsers) };
  if (next) return { rows, step: switchOver(), warning: late(all - next.browsers) };
  return { rows, step: announce(), warning: null };
}

function announce(): Steps["step"] {
  return {
    name: "announce",
    label: say("Make the next key"),
    question: say("Make another key and announce it?"),
    means: say("The key of now goes on signing. Each browser hears of the next one with its next policy."),
  };
}

function switchOver(): Steps["step"] {
  return {
    name: "switch",
    label: say("Sign with the next key"),
    question: say("Sign with the next key from now on?"),
    means: say("Every browser trusts it. What the key of now has signed stays in force until the next policy."),
  };
}

function retire(): Steps["step"] {
  return {
    name: "retire",
    label: say("Retire the old key"),
    question: say("Throw the old key away?"),
    means: say("Browsers that fetch the policy after that take nothing more that it signs."),
  };
}

/** `missing`: browsers that do not take what the key signs that stays. */
function late(missing: number): string | null {
  if (missing <= 0) return null;
  return sayCount(
    missing,
    "{count} browser has not said that it trusts the new key. If it does not, it takes no other policy until managed storage names the key.",
    "{count} browsers have not said that they trust the new key. Those that do not take no other policy until managed storage names the key.",
  );
}
