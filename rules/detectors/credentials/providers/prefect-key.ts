import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User and service keys of Prefect Cloud (docs.prefect.io, manage API keys). */
export default providerToken({
  id: "prefect-key",
  name: "Prefect key",
  prefixes: ["pnu_", "pnb_"],
  body: "[A-Za-z0-9]{36}",
  after: 40,
});

export const examples = tokenExamples("pnu_", random("A-Za-z0-9", 36));
