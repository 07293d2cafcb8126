import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Buildkite (buildkite.com/docs/platform/security/tokens). */
export default providerToken({
  id: "buildkite-token",
  name: "Buildkite token",
  prefixes: ["bkua_", "bkaj_", "bkct_", "bkpt_", "bkpat_", "bkps_"],
  body: "[a-z0-9]{36,64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "bkua_",
  random("a-f0-9", 40),
  `bkua_${random("a-z0-9", 36)}`,
  `bkua_${random("a-z0-9", 64)}`,
);
