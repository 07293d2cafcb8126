/** What a gate knows of the moment: the account of the page, and what was copied from where. A script of its own. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { send } from "../lib/bridge/send.ts";
import { readersHere } from "../lib/page/account/read-account.ts";
import { watchAccount } from "../lib/page/account/watch-account.ts";
import { claimedGate } from "../lib/page/claim-gate.ts";
import { lookForAgents } from "../lib/page/here/look-for-agents.ts";
import { knowledge } from "../lib/page/judge/knowledge.ts";
import { runtime } from "../lib/page/runtime.ts";
import { followSources } from "../lib/page/sources/follow-sources.ts";
import { agentMarks } from "../rules/agent-marks.ts";
import { accountReaders } from "../rules/bundled/account-readers.ts";

export default defineUnlistedScript(() => {
  if (!claimedGate()) return;
  const here = knowledge();
  // Where policy, or the worker, has put the gate once more.
  if (here.sources) return;
  here.sources = followSources(runtime, (version) => send(runtime, "get-sources", { version }));
  if (window === window.top) {
    lookForAgents(agentMarks, (names) => void send(runtime, "note-agents", { names }).catch(() => undefined));
  }
  const readers = window === window.top ? readersHere(accountReaders) : null;
  here.readsAccount = readers !== null;
  if (!readers) return;
  send(runtime, "get-account-rules", {})
    .then(({ rules, before }) =>
      watchAccount(readers, rules, before, (account) => {
        here.account = account;
        void send(runtime, "note-account", { account }).catch(() => undefined);
      }),
    )
    // Without a worker nobody knows what is the company's: unknown.
    .catch(() => undefined);
});
