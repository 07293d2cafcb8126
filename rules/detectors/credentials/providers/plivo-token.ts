import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Auth ids and tokens of Plivo (plivo.com/docs/account/api). */
export default namedKey({
  id: "plivo-token",
  name: "Plivo token",
  vendor: ["plivo"],
  body: "[A-Za-z0-9]{40}|MA[A-Z0-9]{18}",
  longest: 40,
});

export const examples = namedKeyExamples("plivo", random("A-Za-z0-9", 40), `MA${random("A-Z0-9", 18)}`);
