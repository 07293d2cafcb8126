import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of IBM Cloud: 44 characters (cloud.ibm.com/docs/account, managing API keys). */
export default namedKey({
  id: "ibm-cloud-key",
  name: "IBM Cloud key",
  vendor: ["ibmcloud", "ibm_cloud", "ibm cloud", "ibm-cloud", "watson"],
  body: "[A-Za-z0-9_-]{44}",
  longest: 44,
  severity: "critical",
});

export const examples = namedKeyExamples("ibmcloud", random("A-Za-z0-9_-", 44));
