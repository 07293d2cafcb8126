import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Election Commission of India: three letters, seven digits by Luhn. */
export default officialNumber({
  id: "in-epic",
  name: "Indian voter card number (EPIC)",
  words: "epic|voter id|voter card|election card|elector",
  pattern: "[A-Z]{3}\\d{7}",
  exact: true,
  check: (v) => luhn(v.slice(3)),
});

export const examples: DetectorExamples = {
  match: [
    { text: "EPIC: WKH6319529", value: "WKH6319529", why: "named, written the way it is printed" },
    { text: "My voter ID is WKH1793348.", value: "WKH1793348", why: "in a sentence" },
    { text: '{"EPIC":"WKH0890483"}', value: "WKH0890483", why: "a field of JSON, in one piece" },
    { text: "Voter ID WKH9198201", value: "WKH9198201", why: "by its full name" },
    { text: "WKH7510589 (EPIC)", value: "WKH7510589", why: "the name stands behind it" },
    { text: "EPIC\tWKH9198201\tactive", value: "WKH9198201", why: "a row of a table" },
  ],
  ignore: [
    { text: "EPIC: WKH6319520", why: "one digit is wrong" },
    { text: "EPIC: WKH7193348", why: "two digits changed places" },
    { text: "Order WKH1793348 left the warehouse", why: "without its name it is any number" },
    { text: "EPIC: WKH63195", why: "two characters short" },
    { text: "EPIC: WKH0890483201", why: "three characters too many" },
    { text: "EPIC: xWKH9198201", why: "part of a longer token" },
  ],
};
