import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and organisation tokens of Docker Hub (docs.docker.com/security/access-tokens). */
export default providerToken({
  id: "docker-hub-token",
  name: "Docker Hub token",
  prefixes: ["dckr_pat_", "dckr_oat_"],
  body: "[A-Za-z0-9_-]{27,48}",
  severity: "critical",
});

export const examples = tokenExamples("dckr_pat_", random("A-Za-z0-9_-", 27), `dckr_pat_${random("A-Za-z0-9_-", 48)}`);
