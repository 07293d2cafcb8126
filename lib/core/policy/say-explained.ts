/** Why a rule decided or did not, as a line of plain English: for the command line and the dashboard. */
import type { RuleExplained } from "./explain-decision.ts";

const names: Readonly<Record<string, string>> = {
  tools: "tool",
  toolCategories: "kind of tool",
  status: "status",
  accounts: "account",
  plans: "plan",
  groups: "group",
  notGroups: "group",
  channels: "way in",
  sources: "source",
  browser: "browser",
  categories: "category",
  families: "family",
  detectors: "detector",
  severity: "severity",
  confidence: "confidence",
  count: "values",
  unscanned: "not checked",
  time: "time",
  expires: "time",
  until: "time",
  from: "time",
};

/** "did not match: tool is grammarly, the rule asks for chatgpt" */
export function sayExplained({ result, condition, wants, has }: RuleExplained): string {
  switch (result) {
    case "decided":
      return "decided";
    case "stricter":
      return "matched; a stricter answer stands";
    case "observed":
      return "matched; only observed here";
    case "later":
      return "not asked: a rule before it had decided";
    case "missed":
      return `did not match: ${names[condition ?? ""] ?? condition} is ${has}, the rule asks for ${wants}`;
  }
}
