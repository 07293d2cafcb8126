import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Secrets of Atlas service accounts (mongodb.com/docs/atlas/api/service-accounts). */
export default providerToken({
  id: "mongodb-atlas-secret",
  name: "MongoDB Atlas secret",
  prefixes: ["mdb_sa_sk_"],
  body: "[A-Za-z0-9_-]{40}",
  severity: "critical",
});

export const examples = tokenExamples("mdb_sa_sk_", random("A-Za-z0-9_-", 40));
