import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and secret keys (supabase.com/docs/guides/api/api-keys). */
export default providerToken({
  id: "supabase-key",
  name: "Supabase key",
  prefixes: ["sbp_", "sb_secret_"],
  body: "(?:[a-f0-9]{40}|[A-Za-z0-9_-]{28,44})",
  after: 60,
  severity: "critical",
});

export const examples = tokenExamples(
  "sbp_",
  random("a-f0-9", 40),
  `sbp_${random("A-Za-z0-9_-", 28)}`,
  `sbp_${random("A-Za-z0-9_-", 44)}`,
);
