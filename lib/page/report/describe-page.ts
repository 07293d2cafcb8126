/** What the popup says of this page at one glance. */
import type { PageInWords } from "../../bridge/guidance.ts";
import type { GateParts } from "../gate.ts";
import { knowledge } from "../judge/knowledge.ts";

/** Null where the page is no AI tool at this moment. */
export function describePage({
  toolHere,
  policy,
  fallback,
}: Pick<GateParts, "toolHere" | "policy" | "fallback">): PageInWords | null {
  const match = toolHere();
  if (!match) return null;
  const account = knowledge().account?.account;
  const known = (policy.current() ?? fallback).policy;
  return {
    tool: match.tool.name,
    status: known.status[match.tool.id] ?? "unreviewed",
    account: account && account !== "unknown" ? account : null,
  };
}
