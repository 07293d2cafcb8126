/** One change of the form, made in the text as it was written. */
import type { EditRequest } from "../../lib/schema/policy-api.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import { refuse } from "../web/refusal.ts";
import { editText } from "./edit-text.ts";

/** Throws 400 for a text that is no policy, and for a rule that it does not have. */
export function changeText({ text, change }: EditRequest): string {
  const read = readPolicyText(text);
  if ("problems" in read) throw refuse(400, "invalid", "text: expected a policy.", { field: "text", expected: "a policy" });
  const { rules } = read.policy;
  if (change.what === "add") {
    const own = rules.map((rule) => (rule.id === change.rule.id ? null : rule)).filter((rule) => rule !== null);
    return editText(text, ["rules"], change.first ? [change.rule, ...own] : [...own, change.rule]);
  }
  const index = rules.findIndex(({ id }) => id === change.id);
  if (index < 0)
    throw refuse(400, "unknown-rule", "change.id: expected the id of a rule.", {
      field: "change.id",
      expected: "the id of a rule",
    });
  if (change.what === "action") return editText(text, ["rules", index, "action"], change.action);
  if (change.what === "hard-stop") return editText(text, ["rules", index, "hardStop"], change.hardStop ? true : undefined);
  if (change.what === "remove") return editText(text, ["rules", index], undefined);
  if (change.what === "resume") return editText(text, ["rules", index, "rollout", "halted"], undefined);
  const to = index + (change.up ? -1 : 1);
  if (to < 0 || to >= rules.length) return text;
  const [one, other] = [rules[Math.min(index, to)]!, rules[Math.max(index, to)]!];
  const swapped = rules.map((rule) => (rule === one ? other : rule === other ? one : rule));
  return editText(text, ["rules"], swapped);
}
