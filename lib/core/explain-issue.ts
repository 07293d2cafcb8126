/** What zod found wrong, as a field and an expectation: never the value, which may be a secret. */
import type { z } from "zod";

export interface Explained {
  /** "rules[3].action"; empty for the whole. */
  readonly field: string;
  /** Completes "expected …". */
  readonly expected: string;
}

const longest = { field: 100, expected: 200 } as const;
const plainKey = /^[A-Za-z0-9_-]{1,40}$/;

/** One line per issue, in zod's order. `root` is put in front of every field. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], root: string): Explained[] {
  return issues.map((issue) => ({
    field: fieldOf(issue.path, root).slice(0, longest.field),
    expected: expectationOf(issue).slice(0, longest.expected),
  }));
}

/** A key that somebody else chose is only repeated where it looks like a key. */
function fieldOf(path: readonly PropertyKey[], root: string): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === "number") return `${field}[${part}]`;
    const name = plainKey.test(String(part)) ? String(part) : "(unnamed)";
    return field === "" ? name : `${field}.${name}`;
  }, root);
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "nonoptional" ? "a value" : `a value of type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `at most ${issue.maximum} ${unitOf(issue.origin)}`.trim();
    case "too_small":
      return `at least ${issue.minimum} ${unitOf(issue.origin)}`.trim();
    case "unrecognized_keys":
      return "only keys that Waymark knows";
    case "invalid_format":
      return issue.format === "regex" ? `text like ${issue.pattern}` : `a valid ${issue.format}`;
    case "invalid_key":
      return "keys of the documented form";
    default:
      return "a value of the documented form";
  }
}

function unitOf(origin: string): string {
  if (origin === "string") return "characters";
  return origin === "array" || origin === "set" || origin === "map" ? "entries" : "";
}
