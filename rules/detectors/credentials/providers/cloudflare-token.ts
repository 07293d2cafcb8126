import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User and account tokens and global keys since 2026: a prefix, 40 characters and a checksum (developers.cloudflare.com/fundamentals/api/get-started/token-formats). */
export default providerToken({
  id: "cloudflare-token",
  name: "Cloudflare token",
  prefixes: ["cfut_", "cfat_", "cfk_"],
  body: "[A-Za-z0-9]{40,64}",
  after: 70,
  severity: "critical",
});

export const examples = tokenExamples(
  "cfut_",
  random("A-Za-z0-9", 48),
  `cfut_${random("A-Za-z0-9", 40)}`,
  `cfut_${random("A-Za-z0-9", 64)}`,
);
