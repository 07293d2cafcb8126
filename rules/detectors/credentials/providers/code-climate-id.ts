import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Ids of the test reporter, with which anybody can send results (docs.codeclimate.com). */
export default namedKey({
  id: "code-climate-id",
  name: "Code Climate token",
  vendor: ["codeclimate", "code_climate", "cc_test_reporter"],
  body: "[a-f0-9]{64}",
  severity: "medium",
});

export const examples = namedKeyExamples("codeclimate", random("a-f0-9", 64));
