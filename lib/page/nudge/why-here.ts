/** Why it matters in this tool: what the company thinks of it, and what the catalogue knows of it. Nothing that nobody has looked up. */
import type { KnownTool } from "../../core/tools/match-tool.ts";
import type { ToolStatus } from "../../schema/tool.ts";
import { say } from "../../words/say.ts";
import { why } from "./words.ts";

/** What the catalogue says of training on prompts, and how the card says it. A tool that does not train needs no word. */
const training = {
  true: "coaching.why.trains",
  "yes, unless the person opts out": "coaching.why.trainsUnlessOptedOut",
  "yes, unless the company opts out": "coaching.why.trainsUnlessCompany",
  "yes, unless privacy mode is on": "coaching.why.trainsUnlessPrivate",
  "yes, while activity is kept": "coaching.why.trainsWhileKept",
  "yes, with a right to object in the EU and the UK": "coaching.why.trainsUnlessObjected",
  "depends on the provider that a prompt is routed to": "coaching.why.depends",
  "as the account is set": null,
  "yes, in projects that are public": null,
  false: null,
} as const;

/** At most two sentences. Of a tool that the company has approved, its own contract says more than the catalogue can. */
export function whyHere(tool: KnownTool, status: ToolStatus): string {
  const fact = status === "unreviewed" || status === "tolerated" ? trainingFact(tool) : null;
  if (!fact) return why(tool.name, status);
  return `${status === "unreviewed" ? say("coaching.why.unreviewed", { tool: tool.name }) : why(tool.name, status)} ${fact}`;
}

/** Undefined where the catalogue says something that no message is for. */
export function trainingFact({ facts }: KnownTool): string | null | undefined {
  const fact = facts?.trainsOnPrompts;
  if (!fact || fact.confidence === "low") return null;
  const key = (training as Readonly<Record<string, (typeof training)[keyof typeof training]>>)[String(fact.value)];
  return key && say(key);
}
