import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Weights & Biases before 2025 (docs.wandb.ai). */
export default namedKey({
  id: "wandb-api-key",
  name: "Weights & Biases API key",
  vendor: ["wandb", "weights & biases"],
  body: "[a-f0-9]{40}",
  longest: 40,
});

export const examples = namedKeyExamples("wandb", random("a-f0-9", 40));
