import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of Contentful (contentful.com/developers/docs/references/authentication). */
export default providerToken({
  id: "contentful-token",
  name: "Contentful token",
  prefixes: ["CFPAT-"],
  body: "[A-Za-z0-9_-]{43}",
});

export const examples = tokenExamples("CFPAT-", random("A-Za-z0-9_-", 43));
