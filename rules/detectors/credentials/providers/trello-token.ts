import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of Trello (developer.atlassian.com/cloud/trello/guides/rest-api/authorization). */
export default providerToken({
  id: "trello-token",
  name: "Trello token",
  prefixes: ["ATTA"],
  body: "[a-f0-9]{64}[A-F0-9]{8}",
  after: 80,
});

export const examples = tokenExamples("ATTA", `${random("a-f0-9", 64)}${random("A-F0-9", 8)}`);
