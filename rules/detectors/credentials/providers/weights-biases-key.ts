import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Keys of Weights & Biases since 2025 (docs.wandb.ai). */
export default providerToken({
  id: "weights-biases-key",
  name: "Weights & Biases key",
  prefixes: ["wandb_v1_"],
  body: "[A-Za-z0-9_-]{40,120}",
});

export const examples = tokenExamples(
  "wandb_v1_",
  random("A-Za-z0-9_-", 77),
  `wandb_v1_${random("A-Za-z0-9_-", 40)}`,
  `wandb_v1_${random("A-Za-z0-9_-", 120)}`,
);
