import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and service tokens of Harness (developer.harness.io/docs/platform/automation/api). */
export default providerToken({
  id: "harness-token",
  name: "Harness token",
  prefixes: ["pat.", "sat."],
  body: "[A-Za-z0-9_-]{22}\\.[a-f0-9]{24}\\.[A-Za-z0-9]{20}",
  after: 80,
  severity: "critical",
});

export const examples = tokenExamples("pat.", `${random("A-Za-z0-9_-", 22)}.${random("a-f0-9", 24)}.${random("A-Za-z0-9", 20)}`);
