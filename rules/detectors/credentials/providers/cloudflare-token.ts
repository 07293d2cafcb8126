import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User, account and global tokens since 2026: a prefix, 40 characters and a check sum (developers.cloudflare.com/fundamentals/api). */
export default providerToken({
  id: "cloudflare-token",
  name: "Cloudflare token",
  prefixes: ["cfut_", "cfat_", "cfk_"],
  body: "[A-Za-z0-9]{40,64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples("cfut_", random("A-Za-z0-9", 48));
