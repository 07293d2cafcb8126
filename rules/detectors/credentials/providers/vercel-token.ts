import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal, integration, app access and app refresh tokens, and API keys (vercel.com/changelog/new-token-formats-and-secret-scanning, which does not say how long they are). */
export default providerToken({
  id: "vercel-token",
  name: "Vercel token",
  prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
  body: "[A-Za-z0-9]{24,64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "vcp_",
  random("A-Za-z0-9", 56),
  `vcp_${random("A-Za-z0-9", 24)}`,
  `vcp_${random("A-Za-z0-9", 64)}`,
);
