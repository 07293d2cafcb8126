/** What is wrong with the patterns that a policy brings: those that cannot be read, and examples that come out otherwise. */
import type { Policy } from "../../schema/policy.ts";
import type { Explained } from "../explain-issue.ts";
import { type BoundedPattern, compileBoundedPattern } from "./bounded-pattern.ts";
import { PatternError } from "./parse-pattern.ts";

/** Fields and expectations; examples are named by their place, never repeated. */
export function patternFaults({ company }: Pick<Policy, "company">): Explained[] {
  return (company?.patterns ?? []).flatMap(({ pattern, ignoreCase, examples }, index): Explained[] => {
    const field = `company.patterns[${index}]`;
    let compiled: BoundedPattern;
    try {
      compiled = compileBoundedPattern(pattern, ignoreCase);
    } catch (error) {
      return [{ field: `${field}.pattern`, expected: error instanceof PatternError ? error.message : "a pattern" }];
    }
    if (!examples) return [{ field: `${field}.examples`, expected: "what it finds, and what it does not" }];
    const wrong = (name: "match" | "ignore", expected: string) =>
      examples[name].flatMap((text, nth) =>
        compiled.find(text).length > 0 === (name === "match") ? [] : [{ field: `${field}.examples.${name}[${nth}]`, expected }],
      );
    return [
      ...wrong("match", "a text in which the pattern finds something"),
      ...wrong("ignore", "a text in which it finds nothing"),
    ];
  });
}
