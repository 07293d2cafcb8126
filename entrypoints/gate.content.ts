/** The gate of AI tools: runs before any script of the page, in every frame of a catalogued host. Wiring only. */
import { defineContentScript } from "wxt/utils/define-content-script";
import type { GatePolicy } from "../lib/bridge/protocol.ts";
import { send } from "../lib/bridge/send.ts";
import { keepValuesFor } from "../lib/core/policy/keep-values-for.ts";
import { readCatalogue } from "../lib/core/tools/tool-lines.ts";
import { uuid7 } from "../lib/core/uuid7.ts";
import { claimGate } from "../lib/page/claim-gate.ts";
import { leaveBlocked } from "../lib/page/here/leave-blocked.ts";
import { lookForFound } from "../lib/page/here/look-for-found.ts";
import { createToolHere } from "../lib/page/here/tool-here.ts";
import { createApprovals } from "../lib/page/judge/approvals.ts";
import { circumstancesHere, withCircumstances } from "../lib/page/judge/circumstances-here.ts";
import { classifierOnDemand } from "../lib/page/judge/classifier-on-demand.ts";
import { createGuidance } from "../lib/page/judge/guidance.ts";
import { createNotSensitive } from "../lib/page/judge/not-sensitive.ts";
import { createPolicySource } from "../lib/page/judge/policy-source.ts";
import { createWithheld } from "../lib/page/judge/withheld.ts";
import { ownPage } from "../lib/page/own-page.ts";
import { answerPopup } from "../lib/page/report/answer-popup.ts";
import { createProblems } from "../lib/page/report/problems.ts";
import { createRecorder } from "../lib/page/report/record.ts";
import { type TellParts, tellingWithheld } from "../lib/page/report/tell-withheld.ts";
import { createConversation } from "../lib/page/restore/conversation.ts";
import { conversationAddress } from "../lib/page/restore/conversation-address.ts";
import { runtime } from "../lib/page/runtime.ts";
import { createShowing } from "../lib/page/showing.ts";
import { startGate } from "../lib/page/start-gate.ts";
import { toolLines } from "../rules/bundled/tool-lines.ts";
import { demoTool } from "../rules/demo-tool.ts";
import { nudgePolicy } from "../rules/policies/nudge.ts";

const catalogue = readCatalogue(toolLines, import.meta.env.MODE === "demo" ? [demoTool] : []);

const telling: TellParts = {
  async key() {
    const { key } = await send(runtime, "get-print-key", {});
    if (!key) throw new Error("this worker does not look at requests");
    return key;
  },
  tell: (prints) => send(runtime, "withhold", { prints }),
};

export default defineContentScript({
  // `wxt.config.ts` says where and when: a list of all hosts has no place in the script itself.
  registration: "runtime",
  // A page could answer this message and end the script with it.
  noScriptStartedPostMessage: true,
  main() {
    if (!claimGate(catalogue.has)) return;
    const fallback: GatePolicy = { policy: nudgePolicy, source: "built-in", configErrors: [] };
    const classifier = classifierOnDemand();
    const problems = createProblems();
    const showing = createShowing(() => problems.raise("card-removed"));
    const policy = createPolicySource(
      () => send(runtime, "get-policy", {}),
      fallback,
      (known) => {
        classifier.follow(known.policy);
        if (known.words) showing.speak(known.words);
      },
    );
    const toolHere = createToolHere(catalogue, policy);
    runtime.onMessage.addListener((message: unknown) => {
      const { name, request } = message as { name?: string; request?: GatePolicy };
      if (name === "policy-changed" && request) policy.update(request);
      if (name === "forget-values") conversation.forget();
    });
    const conversation = createConversation({
      tool: () => toolHere()?.tool.id ?? null,
      address: () => conversationAddress(location),
      keepFor: () => keepValuesFor((policy.current() ?? fallback).policy),
      pageText: () => document.documentElement.textContent,
      road: {
        write: (id, book) => send(runtime, "keep-book", { conversation: id, book }),
        read: async (id) => (await send(runtime, "read-book", { conversation: id })).book,
      },
      now: Date.now,
    });
    const answers = startGate(
      {
        classifier,
        toolHere,
        policy,
        fallback,
        recorder: createRecorder(async (activity) => {
          await send(runtime, "record-activity", { activity: await withCircumstances(activity) });
        }),
        showing,
        withheld: import.meta.env.MODE === "managed" ? tellingWithheld(createWithheld(), telling) : createWithheld(),
        approvals: createApprovals(),
        problems,
        conversation,
        notSensitive: createNotSensitive({
          read: () => send(runtime, "read-not-sensitive", {}),
          add: (tool, values) => send(runtime, "mark-not-sensitive", { tool, values }),
        }),
        keepWords: (activity, text) => void send(runtime, "keep-words", { activity, text }).catch(() => undefined),
        draftPage: ownPage("edit.html"),
        filesPage: ownPage("files.html"),
        circumstances: circumstancesHere,
        guidance: createGuidance({
          ask: () => send(runtime, "get-guidance", {}),
          noteAsked: (explained) => send(runtime, "note-asked", { explained }),
          open: (page) => send(runtime, "open-page", { page }),
        }),
        sendRequest: (request) => send(runtime, "ask-approval", request),
        handOver: {
          give: (handOver) => send(runtime, "hand-over", handOver),
          look: () => send(runtime, "look-for-hand-over", {}),
          take: async () => (await send(runtime, "take-hand-over", {})).handOver,
        },
        newId: () => uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
        connected: () => runtime.id !== undefined,
      },
      async (coverage) => {
        await send(runtime, "report-coverage", { coverage });
      },
    );
    answerPopup(runtime, answers);
    void lookForFound(
      { toolHere, policy, showing },
      {
        answer: (purpose) => send(runtime, "say-purpose", { purpose }),
        ask: async () => (await send(runtime, "get-found", {})).found,
      },
    );
    if (window === window.top) leaveBlocked(toolHere, policy);
  },
});
