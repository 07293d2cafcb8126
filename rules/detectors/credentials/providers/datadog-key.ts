import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** API keys, 32, and application keys, 40 hexadecimal digits (docs.datadoghq.com/account_management/api-app-keys). */
export default namedKey({
  id: "datadog-key",
  name: "Datadog key",
  vendor: ["datadog", "dd_api", "dd_app", "dd-api"],
  body: "[a-f0-9]{40}|[a-f0-9]{32}",
  longest: 40,
});

export const examples = namedKeyExamples("datadog", random("a-f0-9", 32), `${random("a-f0-9", 40)}`);
