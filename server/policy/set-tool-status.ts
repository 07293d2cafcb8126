/** "Block this tool now": one status of the policy in force, published at once. Every browser hears of it within a minute. */
import { policy } from "../../lib/schema/policy.ts";
import type { Deps } from "../deps.ts";
import { refuse } from "../web/refusal.ts";
import { editText } from "./edit-text.ts";

export interface StatusChange {
  readonly tool: string;
  readonly status: "approved" | "tolerated" | "unreviewed" | "blocked";
  readonly note: string;
}

/** Throws 400 for a tool that nobody knows. The number of the policy in force now. */
export async function setToolStatus(
  { tool, status, note }: StatusChange,
  by: string,
  { policies, tools }: Deps,
): Promise<number> {
  for (let tries = 0; tries < 3; tries++) {
    const { policy: live, seq, text, coSigned } = await policies.current();
    const known = tools.some(({ id }) => id === tool) || live.tools?.some(({ id }) => id === tool) || live.status[tool];
    if (!known)
      throw refuse(400, "unknown-tool", "tool: expected the id of a tool.", { field: "tool", expected: "the id of a tool" });
    const document = policy.parse({ ...live, status: { ...live.status, [tool]: status } });
    const said = note === "" ? `${tool}: ${status}` : note;
    const written = text === null ? null : editText(text, ["status", tool], status);
    const published = await policies.publish(document, { source: "dashboard", by, note: said, text: written, coSigned }, seq);
    if (published) return published.seq;
  }
  throw refuse(409, "outdated", "Others publish at the same time. Try again.");
}
