import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Amap (lbs.amap.com/api). */
export default namedKey({
  id: "amap-key",
  name: "Amap key",
  vendor: ["amap", "gaode"],
  body: "[a-f0-9]{32}",
  longest: 32,
  severity: "medium",
});

export const examples = namedKeyExamples("amap", random("a-f0-9", 32));
