import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Global keys, 37 hexadecimal digits, and tokens, 40 characters, before 2026 (developers.cloudflare.com/fundamentals/api). */
export default namedKey({
  id: "cloudflare-key",
  name: "Cloudflare API key",
  vendor: ["cloudflare", "cf_api", "x-auth-key"],
  body: "[a-f0-9]{37}|[A-Za-z0-9_-]{40}",
  longest: 40,
  severity: "critical",
});

export const examples = namedKeyExamples("cloudflare", random("a-f0-9", 37), `${random("A-Za-z0-9_-", 40)}`);
