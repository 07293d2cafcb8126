import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Kenya Revenue Authority: A for persons, P for companies, nine digits, a letter without a published rule. */
export default officialNumber({
  id: "ke-pin",
  name: "Kenyan tax number (KRA PIN)",
  words: "pin|kra",
  shared: "tax",
  pattern: "[AP]\\d{9}[A-Z]",
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "KRA PIN: P116202513C", value: "P116202513C", why: "named" },
    { text: "My KRA PIN is A914434960F.", value: "A914434960F", why: "in a sentence" },
    { text: '{"KRA PIN":"A997954245G"}', value: "A997954245G", why: "a field of JSON, in one piece" },
    { text: "PIN P092942184T", value: "P092942184T", why: "by its full name" },
    { text: "A837134557E (KRA PIN)", value: "A837134557E", why: "the name stands behind it" },
    { text: "KRA PIN\tP092942184T\tactive", value: "P092942184T", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order A914434960F left the warehouse", why: "without its name it is any number" },
    { text: "KRA PIN: P11620251", why: "two characters short" },
    { text: "KRA PIN: A997954245G84T", why: "three characters too many" },
    { text: "KRA PIN: xP092942184T", why: "part of a longer token" },
    { text: "Where do I find the KRA PIN on the form?", why: "the name without a number" },
    { text: "KRA PIN: xxxxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
