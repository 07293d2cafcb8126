import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** RDW sidecodes 1 to 14: groups of two letters or digits and more. */
export default officialNumber({
  id: "nl-plate",
  name: "Dutch licence plate",
  words: "kenteken|kentekenplaat|kentekennummer",
  shared: "plate",
  pattern:
    "[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2,3}-\\d{1,2}|[A-Z]{1,2}-\\d{3}-[A-Z]{1,2}|\\d-[A-Z]{3}-\\d{2}",
  exact: true,
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "kenteken: 12-TX-98", value: "12-TX-98", why: "named" },
    { text: "Mijn kenteken is RX-418-Z.", value: "RX-418-Z", why: "in a sentence" },
    { text: '{"kenteken":"GB-12-34"}', value: "GB-12-34", why: "a field of JSON, in one piece" },
    { text: "12-TX-98 (kenteken)", value: "12-TX-98", why: "the name stands behind it" },
    { text: "kenteken\t27-HJK-4\tactive", value: "27-HJK-4", why: "a row of a table" },
    { text: "- kenteken = 4-SVB-07", value: "4-SVB-07", why: "a line of notes" },
    { text: "kenteken: 17-42-EE", value: "17-42-EE", why: "another of its forms" },
    { text: "kenteken: US-40-ZF", value: "US-40-ZF", why: "another of its forms" },
    { text: "kenteken\t27-HJ-4\tactive", value: "27-HJ-4", why: "as short as it may be" },
    { text: "kenteken\t27-HJK-43\tactive", value: "27-HJK-43", why: "as long as it may be" },
    { text: "Mijn kenteken is R-418-Z.", value: "R-418-Z", why: "as short as it may be" },
    { text: "Mijn kenteken is RX-418-ZM.", value: "RX-418-ZM", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order RX-418-Z left the warehouse", why: "without its name it is any number" },
    { text: "kenteken: 12-TX-", why: "two characters short" },
    { text: "kenteken: GB-12-34K-4", why: "three characters too many" },
    { text: "kenteken: x27-HJK-4", why: "part of a longer token" },
    { text: "Where do I find the kenteken on the form?", why: "the name without a number" },
    { text: "kenteken: xx-xx-xx", why: "a row of x stands for a number" },
    { text: "kenteken: 121-TX-98", why: "longer than it may be" },
    { text: "kenteken: 12-TX-984", why: "longer than it may be" },
  ],
};
