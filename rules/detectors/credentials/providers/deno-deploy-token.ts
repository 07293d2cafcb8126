import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Deno Deploy (docs.deno.com/deploy). */
export default providerToken({
  id: "deno-deploy-token",
  name: "Deno Deploy token",
  prefixes: ["ddp_", "ddw_", "ddo_"],
  body: "[A-Za-z0-9]{36}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("ddp_", random("A-Za-z0-9", 36));
