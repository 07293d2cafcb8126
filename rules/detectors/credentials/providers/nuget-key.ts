import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of NuGet: 46 lower-case letters and digits from "oy2" (learn.microsoft.com/nuget/nuget-org/publish-a-package). */
export default providerToken({
  id: "nuget-key",
  name: "NuGet key",
  prefixes: ["oy2"],
  body: "[a-z0-9]{43}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples("oy2", random("a-z0-9", 43));
