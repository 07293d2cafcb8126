import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Number on the front of the card: ten digits and their rest by 97. */
export default officialNumber({
  id: "be-eid",
  name: "Belgian identity card number",
  words: "eid|identiteitskaartnummer|carte d'identité|kaartnummer|numéro de carte",
  pattern: "\\d{12}",
  check: (v) => (remainder(v.slice(0, 10), 97) || 97) === +v.slice(10),
});

export const examples: DetectorExamples = {
  match: [
    { text: "eID: 929-0869397-71", value: "929-0869397-71", why: "named, written the way it is printed" },
    { text: '{"eID":"953812086793"}', value: "953812086793", why: "a field of JSON, in one piece" },
    { text: "Identiteitskaartnummer 359504321720", value: "359504321720", why: "by its full name" },
    { text: "913249690864 (eID)", value: "913249690864", why: "the name stands behind it" },
    { text: "eID\t359-5043217-20\tactive", value: "359-5043217-20", why: "a row of a table" },
    { text: "- eID = 117-2907872-71", value: "117-2907872-71", why: "a line of notes" },
    { text: "8891406060 97 (eID)", value: "8891406060 97", why: "another of its forms" },
  ],
  ignore: [
    { text: "eID: 929-0869397-72", why: "one digit is wrong" },
    { text: "eID: 764-9653118-17", why: "two digits changed places" },
    { text: "Order 746965311817 left the warehouse", why: "without its name it is any number" },
    { text: "eID: 9290869397", why: "two characters short" },
    { text: "eID: 953812086793720", why: "three characters too many" },
    { text: "eID: x359504321720", why: "part of a longer token" },
  ],
};
