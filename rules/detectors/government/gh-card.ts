import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** National Identification Authority: GHA, nine digits, a check digit without a published rule. */
export default officialNumber({
  id: "gh-card",
  name: "Ghana card number",
  words: "ghana card|ghanacard|ghana id",
  pattern: "GHA-?\\d{9}-?\\d",
  exact: true,
  lone: 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Ghana card: GHA-161829648-8", value: "GHA-161829648-8", why: "named, written the way it is printed" },
    { text: "My Ghana card is GHA-831185245-9.", value: "GHA-831185245-9", why: "in a sentence" },
    { text: '{"Ghana card":"GHA6636364832"}', value: "GHA6636364832", why: "a field of JSON, in one piece" },
    { text: "Ghana card number GHA6592061487", value: "GHA6592061487", why: "by its full name" },
    { text: "GHA2973245297 (Ghana card)", value: "GHA2973245297", why: "the name stands behind it" },
    { text: "Ghana card\tGHA-659206148-7\tactive", value: "GHA-659206148-7", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order GHA8311852459 left the warehouse", why: "without its name it is any number" },
    { text: "Ghana card: GHA16182964", why: "two characters short" },
    { text: "Ghana card: GHA6636364832487", why: "three characters too many" },
    { text: "Ghana card: xGHA6592061487", why: "part of a longer token" },
    { text: "Where do I find the Ghana card on the form?", why: "the name without a number" },
    { text: "Ghana card: xxxxxxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
