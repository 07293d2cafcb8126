/** Looks at a page for signs of an AI tool. The worker puts it into the few pages where the sentinel saw reason to. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { send } from "../lib/bridge/send.ts";
import { claimedGate } from "../lib/page/claim-gate.ts";
import { lookAtPage } from "../lib/page/look-at-page/look-at-page.ts";
import { runtime } from "../lib/page/runtime.ts";
import { pageSigns } from "../rules/page-signs/all.ts";

const world = globalThis as unknown as { waymarkLook?: true };

export default defineUnlistedScript(() => {
  if (world.waymarkLook || claimedGate()) return;
  world.waymarkLook = true;
  lookAtPage(pageSigns, ({ score, found, parts }) => {
    if (found) void send(runtime, "found-tool", { signs: parts.map(({ id }) => id), score }).catch(() => undefined);
    return !found;
  });
});
