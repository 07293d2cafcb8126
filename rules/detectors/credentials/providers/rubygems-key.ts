import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of RubyGems (guides.rubygems.org/api-key-scopes). */
export default providerToken({
  id: "rubygems-key",
  name: "RubyGems key",
  prefixes: ["rubygems_"],
  body: "[a-f0-9]{48}",
  severity: "critical",
});

export const examples = tokenExamples("rubygems_", random("a-f0-9", 48));
