import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secret keys of Langfuse (langfuse.com/docs). */
export default providerToken({
  id: "langfuse-key",
  name: "Langfuse key",
  prefixes: ["sk-lf-"],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
});

export const examples = tokenExamples(
  "sk-lf-",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `sk-lf-${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
