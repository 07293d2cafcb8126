import type { BlockedProps } from "../../entrypoints/blocked/blocked.tsx";
import type { BlockedTool } from "../../lib/bridge/protocol.ts";

const tool: BlockedTool = {
  name: "DeepSeek",
  blocked: true,
  home: "https://chat.deepseek.com",
  approved: [{ tool: "m365-copilot", name: "Copilot", url: "https://m365.cloud.microsoft/chat" }],
  supportUrl: "https://help.example/ai",
  access: "askable",
};

function props(known: BlockedProps["known"], request: BlockedProps["request"] = "none"): BlockedProps {
  return { known, request, onAsk() {}, onBack() {} };
}

export const blockedStates: Readonly<Record<string, BlockedProps>> = {
  asking: props("loading"),
  "no answer": props("silent"),
  unknown: props(null),
  closed: props(tool),
  "nothing approved": props({ ...tool, approved: [], supportUrl: null }),
  "access being asked": props(tool, "saving"),
  "access could not be asked": props(tool, "failed"),
  "access asked": props({ ...tool, access: "asked" }),
  "nowhere to ask": props({ ...tool, access: "nowhere" }),
  open: props({ ...tool, blocked: false }),
};
