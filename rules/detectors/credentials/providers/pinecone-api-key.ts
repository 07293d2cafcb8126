import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Pinecone (docs.pinecone.io/guides/projects/manage-api-keys). */
export default providerToken({
  id: "pinecone-api-key",
  name: "Pinecone API key",
  prefixes: ["pcsk_"],
  body: "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}",
  after: 80,
  severity: "critical",
});

export const examples = tokenExamples(
  "pcsk_",
  `${random("A-Za-z0-9", 6)}_${random("A-Za-z0-9", 63)}`,
  `pcsk_${random("A-Za-z0-9", 5)}_${random("A-Za-z0-9", 63)}`,
);
