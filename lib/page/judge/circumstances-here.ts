/** What this page knows of the moment: its account, and which protected places a text was seen in. Brought by a script of its own. */
import type { Activity } from "../../schema/activity.ts";
import type { CircumstancesOf } from "./judge-here.ts";
import { knowledge } from "./knowledge.ts";

/** How long the note of a visit waits for the page to say whose account it is. Milliseconds. */
const patience = 4_000;
const lookAgain = 250;
const leaving = ["visibilitychange", "pagehide"];

export const circumstancesHere: CircumstancesOf = (text) => {
  const { account: known, sources } = knowledge();
  const found = text === "" ? [] : (sources?.now()?.find(text) ?? []);
  return {
    ...(known ? { account: known.account, plan: known.plan } : {}),
    ...(found.length > 0 ? { sources: found.map(({ detector }) => detector) } : {}),
  };
};

/** The activity with what is known of account and origin. What the page did not say is absent. */
export async function withCircumstances(activity: Activity): Promise<Activity> {
  if (activity.kind === "visit") await accountRead();
  const { account: known } = knowledge();
  const sources = activity.findings.map(({ detector }) => detector).filter((id) => id.startsWith("source-"));
  return {
    ...activity,
    ...(known && known.account !== "unknown" ? { account: known.account } : {}),
    ...(known && known.plan !== "unknown" ? { plan: known.plan } : {}),
    ...(known?.domain ? { domain: known.domain } : {}),
    ...(sources.length > 0 ? { sources: sources.slice(0, 10) } : {}),
  };
}

/** A page that is left meanwhile is not waited for: what it has not said in its own time goes without. */
async function accountRead(): Promise<void> {
  for (let waited = 0; waited < patience; waited += lookAgain) {
    const { account, readsAccount } = knowledge();
    if (account?.account === "corporate" || account?.account === "personal" || !readsAccount) return;
    if (document.visibilityState === "hidden" || (await leftWithin(lookAgain))) return;
  }
}

/** True as soon as the page is left; false if it is still there after so many milliseconds. */
function leftWithin(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (event?: Event) => {
      clearTimeout(timer);
      for (const type of leaving) window.removeEventListener(type, done, true);
      resolve(event !== undefined);
    };
    const timer = setTimeout(done, milliseconds);
    for (const type of leaving) window.addEventListener(type, done, true);
  });
}
