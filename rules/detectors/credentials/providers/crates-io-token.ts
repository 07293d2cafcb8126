import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of crates.io: "cio" and 32 characters (doc.rust-lang.org/cargo/reference/publishing.html). */
export default providerToken({
  id: "crates-io-token",
  name: "crates.io token",
  prefixes: ["cio"],
  body: "[A-Za-z0-9]{32}",
  after: 40,
  severity: "critical",
});

export const examples = tokenExamples("cio", random("A-Za-z0-9", 32));
