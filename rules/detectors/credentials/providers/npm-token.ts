import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Granular and automation tokens of npm (docs.npmjs.com/about-access-tokens). */
export default providerToken({
  id: "npm-token",
  name: "npm token",
  prefixes: ["npm_"],
  body: "[A-Za-z0-9]{36}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("npm_", random("A-Za-z0-9", 36));
