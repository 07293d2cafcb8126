import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal tokens of NetBird (docs.netbird.io/how-to/access-netbird-public-api). */
export default providerToken({
  id: "netbird-token",
  name: "NetBird token",
  prefixes: ["nbp_"],
  body: "[A-Za-z0-9]{36}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("nbp_", random("A-Za-z0-9", 36));
