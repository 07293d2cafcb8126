/** A policy from YAML or JSON, as people write it. For Node: a browser gets it as JSON. */
import { parseDocument } from "yaml";
import type { Explained } from "../lib/core/explain-issue.ts";
import { readPolicy } from "../lib/core/policy/read-policy.ts";
import type { Policy } from "../lib/schema/policy.ts";

export type ReadPolicy = { readonly policy: Policy } | { readonly problems: readonly Explained[] };

/** Of what is longer only JSON is read: a parser of YAML would take seconds. Characters. */
const longestYaml = 1_000_000;
const mostProblems = 20;

/** What is wrong is named by field and expectation, or by line; never by value. Keys that stand twice are wrong. */
export function readPolicyText(text: string): ReadPolicy {
  if (text.length > longestYaml) return readPolicy(text);
  const document = parseDocument(text, { prettyErrors: true, strict: true, uniqueKeys: true, logLevel: "silent" });
  const errors = document.errors.slice(0, mostProblems);
  if (errors.length > 0) {
    return {
      problems: errors.map(({ linePos, code }) => ({ field: `line ${linePos?.[0].line ?? 1}`, expected: expectedOf(code) })),
    };
  }
  let value: unknown;
  try {
    // An alias that stands for itself a thousand times over is no policy.
    value = document.toJS({ maxAliasCount: 50 });
  } catch {
    return { problems: [{ field: "", expected: "aliases that stand for little" }] };
  }
  return readPolicy(JSON.stringify(value) ?? "");
}

function expectedOf(code: string): string {
  if (code === "DUPLICATE_KEY") return "each key once";
  return code === "TAB_AS_INDENT" ? "blanks to indent with" : "valid YAML or JSON";
}
