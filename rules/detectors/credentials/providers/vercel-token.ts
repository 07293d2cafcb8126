import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal, integration, app, refresh and gateway tokens since 2025 (vercel.com/docs/rest-api). */
export default providerToken({
  id: "vercel-token",
  name: "Vercel token",
  prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
  body: "[A-Za-z0-9]{24,64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples("vcp_", random("A-Za-z0-9", 56));
