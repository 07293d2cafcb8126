import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client secrets of LinkedIn (learn.microsoft.com/linkedin/shared/authentication). */
export default namedKey({
  id: "linkedin-secret",
  name: "LinkedIn client secret",
  vendor: ["linkedin"],
  body: "[A-Za-z0-9]{16}|WPL_AP[01]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{4,12}={0,2}",
  longest: 48,
});

export const examples = namedKeyExamples(
  "linkedin",
  random("A-Za-z0-9", 16),
  `WPL_AP${random("01", 1)}.${random("A-Za-z0-9", 16)}.${random("A-Za-z0-9+/", 4)}`,
  `WPL_AP${random("01", 1)}.${random("A-Za-z0-9", 16)}.${random("A-Za-z0-9+/", 12)}==`,
);
