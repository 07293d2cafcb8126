import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of AssemblyAI (assemblyai.com/docs). */
export default namedKey({
  id: "assemblyai-api-key",
  name: "AssemblyAI API key",
  vendor: ["assemblyai", "assembly_ai"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("assemblyai", random("a-f0-9", 32));
