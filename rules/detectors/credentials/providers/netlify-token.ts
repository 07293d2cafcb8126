import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal, OAuth, build and CLI tokens of Netlify (docs.netlify.com/api). */
export default providerToken({
  id: "netlify-token",
  name: "Netlify token",
  prefixes: ["nfp_", "nfo_", "nfb_", "nfc_", "nfu_"],
  body: "[A-Za-z0-9]{36,40}",
  after: 50,
  severity: "critical",
});

export const examples = tokenExamples("nfp_", random("A-Za-z0-9", 36), `nfp_${random("A-Za-z0-9", 40)}`);
