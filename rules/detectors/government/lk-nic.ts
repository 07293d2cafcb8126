import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Department for Registration of Persons: year, day of the year (plus 500 for women), serial; V or X in the old form. */
export default officialNumber({
  id: "lk-nic",
  name: "Sri Lankan identity number (NIC)",
  words: "nic|national identity card|sri lanka",
  shared: "person",
  pattern: "\\d{9}[VX]|(?:19|20)\\d{10}",
  exact: true,
  check: (v) => {
    const day = +(v.length === 12 ? v.slice(4, 7) : v.slice(2, 5)) % 500;
    return day >= 1 && day <= 366;
  },
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIC: 851378562V", value: "851378562V", why: "named, written the way it is printed" },
    { text: "My NIC is 851379646V.", value: "851379646V", why: "in a sentence" },
    { text: '{"NIC":"851379893V"}', value: "851379893V", why: "a field of JSON, in one piece" },
    { text: "National Identity Card 851378270V", value: "851378270V", why: "by its full name" },
    { text: "851371171V (NIC)", value: "851371171V", why: "the name stands behind it" },
    { text: "NIC\t851378270V\tactive", value: "851378270V", why: "a row of a table" },
    { text: "NIC: 510017091V", value: "510017091V", why: "another one that passes every check" },
    { text: "073662517V (NIC)", value: "073662517V", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Order 851379646V left the warehouse", why: "without its name it is any number" },
    { text: "NIC: 85137856", why: "two characters short" },
    { text: "NIC: 851379893V70V", why: "three characters too many" },
    { text: "NIC: x851378270V", why: "part of a longer token" },
    { text: "Where do I find the NIC on the form?", why: "the name without a number" },
    { text: "NIC: 000000000V", why: "zeros stand for a number" },
    { text: "NIC\t429209813V\tactive", why: "resembles it, and does not pass the check" },
    { text: '{"NIC":"2056400129346"}', why: "resembles it, and is none" },
    { text: '{"NIC":"190695552013"}', why: "resembles it, and is none" },
  ],
};
