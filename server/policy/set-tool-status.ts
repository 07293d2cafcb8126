/**
 * "Block this tool now": one status of the policy in force, checked as every policy is and published at once. Every browser hears of it
 * within a minute.
 */
import type { ToolStatusPreview, ToolStatusRequest } from "../../lib/schema/policy-api.ts";
import { writePolicyText } from "../../rules/write-policy-text.ts";
import type { Deps } from "../deps.ts";
import { refuse } from "../web/refusal.ts";
import { editText } from "./edit-text.ts";
import type { SignedPolicy } from "./policy-store.ts";
import { checkAgainstLive, requireSound } from "./publish.ts";

type Change = Pick<ToolStatusRequest, "tool" | "status">;

/** What would change and what speaks against it, with the text as it would be. Throws 400 for a tool that nobody knows. */
export async function previewToolStatus(change: Change, deps: Deps): Promise<ToolStatusPreview> {
  const text = textWith(await deps.policies.current(), change, deps);
  const { policy: _, live, ...checked } = await checkAgainstLive(text, deps);
  return { ...checked, before: live.text ?? writePolicyText(live.policy), text, seq: live.seq };
}

/**
 * The number of the policy in force now. Throws 400 for a tool that nobody knows and for what is wrong with the policy, 403 where a second
 * person has to agree, 409 where another policy is in force than the one that was looked at (`basedOn`).
 */
export async function setToolStatus(change: ToolStatusRequest, by: string, deps: Deps): Promise<number> {
  const { tool, status, note, basedOn } = change;
  for (let tries = 0; tries < 3; tries++) {
    const looked = await deps.policies.current();
    const written = textWith(looked, change, deps);
    const { policy, live, ...checked } = await checkAgainstLive(written, deps);
    if (live.seq !== looked.seq) continue;
    if (basedOn !== undefined && basedOn !== live.seq)
      throw refuse(409, "outdated", "Another policy was published in the meantime. Look again.");
    const document = requireSound({ policy, ...checked });
    if (checked.needsSecond)
      throw refuse(403, "second-person", "A hard stop is concerned: save this as a draft and let somebody else agree to it.");
    const said = note === "" ? `${tool}: ${status}` : note;
    // What nobody wrote stays unwritten.
    const text = live.text === null ? null : written;
    const origin = { source: "dashboard", by, note: said, text, coSigned: live.coSigned } as const;
    const published = await deps.policies.publish(document, origin, live.seq);
    if (published) return published.seq;
  }
  throw refuse(409, "outdated", "Others publish at the same time. Try again.");
}

function textWith({ policy, text }: SignedPolicy, { tool, status }: Change, { tools }: Deps): string {
  const known = tools.some(({ id }) => id === tool) || policy.tools?.some(({ id }) => id === tool) || policy.status[tool];
  if (!known)
    throw refuse(400, "unknown-tool", "tool: expected the id of a tool.", { field: "tool", expected: "the id of a tool" });
  return editText(text ?? writePolicyText(policy), ["status", tool], status);
}
