import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Access ids and keys of Sumo Logic (help.sumologic.com/docs/manage/security/access-keys). */
export default namedKey({
  id: "sumo-logic-key",
  name: "Sumo Logic key",
  vendor: ["sumologic", "sumo_logic", "sumo logic"],
  body: "su[A-Za-z0-9]{12}|[A-Za-z0-9]{64}",
});

export const examples = namedKeyExamples("sumologic", random("A-Za-z0-9", 64), `su${random("A-Za-z0-9", 12)}`);
