import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Project and master keys of Bannerbear (developers.bannerbear.com). */
export default providerToken({
  id: "bannerbear-key",
  name: "Bannerbear key",
  prefixes: ["bb_pr_", "bb_ma_"],
  body: "[a-f0-9]{30}",
  severity: "medium",
});

export const examples = tokenExamples("bb_pr_", random("a-f0-9", 30));
