import type { ComponentProps } from "react";
import type { Welcome } from "../../entrypoints/welcome/welcome.tsx";
import type { Acceptance } from "../../lib/bridge/guidance.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { minutes, now, samplePolicy, sampleStatus } from "./sample-status.ts";

type Props = ComponentProps<typeof Welcome>;

const rules = {
  version: "2026-06",
  title: "AI tools at Hazel & Reed",
  text: "Use the tools that we have approved.\n\nLeave out what belongs to somebody else: customers’ names and numbers, passwords and keys.\n\nRead what a tool answers before you pass it on.",
  url: "https://intranet.example/ai",
  required: true,
};

const none: Acceptance = { rules: null, accepted: null, due: false };

function props(acceptance: Acceptance, status: ExtensionStatus = sampleStatus): Props {
  return {
    state: { status, words: samplePolicy, acceptance, tools: { chatgpt: "ChatGPT", deepseek: "DeepSeek" } },
    onAccept: async () => {},
    onClose: () => {},
  };
}

const accepted = { version: "2025-11", at: now - 90 * 24 * 60 * minutes };

export const welcomeStates: Readonly<Record<string, Props>> = {
  "no rules to accept": props(none),
  "rules to accept": props({ rules, accepted: null, due: true }),
  "rules have changed": props({ rules, accepted, due: true }),
  "rules accepted": props({ rules, accepted: { ...accepted, version: rules.version }, due: false }),
  "rules to read": props({ rules: { ...rules, required: false }, accepted: null, due: false }),
  "nobody manages it": props(none, { ...sampleStatus, sync: { state: "off", why: "not-managed" } }),
  "nothing may be shared": props(none, { ...sampleStatus, sync: { state: "off", why: "not-consented" } }),
  "technical data not shared": props({ rules, accepted: null, due: true }, { ...sampleStatus, notShared: "technical" }),
  loading: { ...props(none), state: "loading" },
  "no answer": { ...props(none), state: "silent" },
};
