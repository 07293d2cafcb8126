import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Seeds of NKeys: "S", the letter of a role and base32 (docs.nats.io, NKeys). */
export default providerToken({
  id: "nats-seed",
  name: "NATS seed",
  body: "S[UAONCX][A-Z2-7]{56}",
  hints: [" sua", " saa", " soa", " sna", " sca", " sxa", "nkey", "nats", "seed"],
  before: 0,
  after: 110,
  severity: "critical",
});

export const examples = tokenExamples("", `SUA${random("A-Z2-7", 55)}`);
