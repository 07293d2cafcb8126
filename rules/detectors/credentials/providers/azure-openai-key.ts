import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Azure AI services, first form (learn.microsoft.com/azure/ai-services/authentication). */
export default namedKey({
  id: "azure-openai-key",
  name: "Azure OpenAI key",
  vendor: ["azure_openai", "azure openai", "openai.azure", "cognitiveservices", "ocp-apim", "cognitive_services"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("azure_openai", random("a-f0-9", 32));
