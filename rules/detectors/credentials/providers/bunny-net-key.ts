import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of bunny.net (docs.bunny.net). */
export default namedKey({
  id: "bunny-net-key",
  name: "bunny.net key",
  vendor: ["bunny"],
  body: "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  longest: 72,
});

export const examples = namedKeyExamples(
  "bunny",
  [8, 4, 4, 12, 4, 4].map((length, index) => random("a-f0-9", length + index * 16).slice(-length)).join("-"),
  `${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}`,
  `${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}${random("a-f0-9", 8)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 4)}-${random("a-f0-9", 12)}`,
);
