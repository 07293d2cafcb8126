import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of NVIDIA NGC and NIM (docs.nvidia.com/ngc). */
export default providerToken({
  id: "nvidia-api-key",
  name: "NVIDIA API key",
  prefixes: ["nvapi-"],
  body: "[A-Za-z0-9_-]{60,70}",
});

export const examples = tokenExamples(
  "nvapi-",
  random("A-Za-z0-9_-", 64),
  `nvapi-${random("A-Za-z0-9_-", 60)}`,
  `nvapi-${random("A-Za-z0-9_-", 70)}`,
);
