import { type Policy, policy } from "../../schema/policy.ts";
import { type Explained, explainIssues } from "../explain-issue.ts";

const mostProblems = 20;

/** A policy from its JSON text, or what is wrong with it; a field of "" is the whole document. */
export function readPolicy(text: string): { readonly policy: Policy } | { readonly problems: readonly Explained[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ field: "", expected: "one JSON object" }] };
  }
  const parsed = policy.safeParse(value);
  if (parsed.success) return { policy: parsed.data };
  return { problems: explainIssues(parsed.error.issues.slice(0, mostProblems), "") };
}
