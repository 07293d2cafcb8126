import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of Yandex services (yandex.com/dev). */
export default namedKey({
  id: "yandex-key",
  name: "Yandex key",
  vendor: ["yandex"],
  body: "trnsl\\.1\\.1\\.[a-zA-Z0-9._-]{40,80}|[a-f0-9]{32}",
  longest: 96,
});

export const examples = namedKeyExamples(
  "yandex",
  random("a-f0-9", 32),
  `trnsl.1.1.${random("a-zA-Z0-9._-", 40)}`,
  `trnsl.1.1.${random("a-zA-Z0-9._-", 80)}`,
);
