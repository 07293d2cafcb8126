import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Auth tokens, 32 hexadecimal digits, and API keys from "SK" (twilio.com/docs/iam). */
export default namedKey({
  id: "twilio-auth-token",
  name: "Twilio auth token",
  vendor: ["twilio"],
  body: "SK[a-f0-9]{32}|[a-f0-9]{32}",
  longest: 34,
  severity: "critical",
});

export const examples = namedKeyExamples("twilio", random("a-f0-9", 32), `SK${random("a-f0-9", 32)}`);
