/** The gate of AI tools: runs before any script of the page, in every frame of a catalogued host. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import type { GatePolicy } from "../lib/bridge/protocol.ts";
import { send } from "../lib/bridge/send.ts";
import { compileMatcher } from "../lib/core/match-tool.ts";
import { uuid7 } from "../lib/core/uuid7.ts";
import { createApprovals } from "../lib/page/approvals.ts";
import { classifierOnDemand } from "../lib/page/classifier-on-demand.ts";
import { createNudge } from "../lib/page/nudge/nudge.ts";
import { pageAddress } from "../lib/page/page-address.ts";
import { createPolicySource } from "../lib/page/policy-source.ts";
import { createRecorder } from "../lib/page/record.ts";
import { runtime } from "../lib/page/runtime.ts";
import { startGate } from "../lib/page/start-gate.ts";
import { createWithheld } from "../lib/page/withheld.ts";
import { tools } from "../rules/bundled/tools.ts";
import { contentMatches } from "../rules/content-matches.ts";
import { demoTool } from "../rules/demo-tool.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";

const catalogue = import.meta.env.MODE === "demo" ? [...tools, demoTool] : tools;

export default defineContentScript({
  matches: [...contentMatches(tools), ...(import.meta.env.MODE === "demo" ? ["http://localhost/*"] : [])],
  runAt: "document_start",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // A page could answer this message and end the script with it.
  noScriptStartedPostMessage: true,
  main() {
    const matchTool = compileMatcher(catalogue);
    const fallback: GatePolicy = { policy: nudgePolicy, source: "built-in", configErrors: [] };
    const classifier = classifierOnDemand();
    const policy = createPolicySource(() => send(runtime, "get-policy", {}), fallback, (known) => classifier.follow(known.policy));
    runtime.onMessage.addListener((message: unknown) => {
      const { name, request } = message as { name?: string; request?: GatePolicy };
      if (name === "policy-changed" && request) policy.update(request);
    });
    startGate({
      classifier,
      toolHere: () => matchTool(pageAddress()),
      policy,
      fallback,
      recorder: createRecorder(async (activity) => {
        await send(runtime, "record-activity", { activity });
      }),
      nudge: createNudge(),
      withheld: createWithheld(),
      approvals: createApprovals(),
      newId: () => uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      connected: () => runtime.id !== undefined,
    });
  },
});
