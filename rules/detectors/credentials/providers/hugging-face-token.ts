import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** User and organisation tokens (huggingface.co/docs/hub/security-tokens). */
export default providerToken({
  id: "hugging-face-token",
  name: "Hugging Face token",
  prefixes: ["hf_", "api_org_"],
  body: "[A-Za-z0-9]{34,40}",
  after: 50,
});

export const examples = tokenExamples("hf_", random("A-Za-z0-9", 34), `hf_${random("A-Za-z0-9", 40)}`);
