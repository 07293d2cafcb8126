import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Secrets of Mixpanel (developer.mixpanel.com/reference/authentication). */
export default namedKey({
  id: "mixpanel-secret",
  name: "Mixpanel secret",
  vendor: ["mixpanel"],
  body: "[A-Za-z0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("mixpanel", random("A-Za-z0-9", 32));
