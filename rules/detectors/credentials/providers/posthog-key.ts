import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Personal and secret keys of PostHog (posthog.com/docs/api). */
export default providerToken({
  id: "posthog-key",
  name: "PostHog key",
  prefixes: ["phx_", "phs_"],
  body: "[A-Za-z0-9]{43,60}",
  after: 70,
});

export const examples = tokenExamples("phx_", random("A-Za-z0-9", 43), `phx_${random("A-Za-z0-9", 60)}`);
