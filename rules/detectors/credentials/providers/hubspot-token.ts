import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Private app tokens of HubSpot (developers.hubspot.com/docs/guides/apps/private-apps). */
export default providerToken({
  id: "hubspot-token",
  name: "HubSpot token",
  prefixes: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-"],
  body: "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
});

export const examples = tokenExamples(
  "pat-na1-",
  [8, 4, 4, 4, 12].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `pat-na1-${random("A-Fa-f0-9", 8)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 4)}-${random("A-Fa-f0-9", 12)}`,
);
