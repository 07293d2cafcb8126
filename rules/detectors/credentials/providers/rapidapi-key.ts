import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of RapidAPI: 50 characters with "msh", "p1" and "jsn" among them (docs.rapidapi.com/docs/keys). */
export default providerToken({
  id: "rapidapi-key",
  name: "RapidAPI key",
  body: "[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12}",
  hints: ["msh"],
  before: 10,
  after: 48,
});

export const examples = tokenExamples(
  "",
  `${random("a-f0-9", 10)}msh${random("a-f0-9", 15)}p1${random("a-f0-9", 5)}jsn${random("a-f0-9", 12)}`,
);
