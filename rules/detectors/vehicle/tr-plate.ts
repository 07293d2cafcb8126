import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Karayolları Trafik Yönetmeliği: province, letters, number. */
export default officialNumber({
  id: "tr-plate",
  name: "Turkish licence plate",
  words: "plaka|plakası|plakasi",
  shared: "plate",
  pattern: "(?:0[1-9]|[1-7]\\d|8[01]) ?(?:[A-Z] ?\\d{2,5}|[A-Z]{2} ?\\d{2,4}|[A-Z]{3} ?\\d{2,4})",
  exact: true,
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "plaka: 06 KL 4071", value: "06 KL 4071", why: "named" },
    { text: "Araç plakası 07 BX 218.", value: "07 BX 218", why: "in a sentence" },
    { text: '{"plaka":"34 ABC 123"}', value: "34 ABC 123", why: "a field of JSON, in one piece" },
    { text: "06 KL 4071 (plaka)", value: "06 KL 4071", why: "the name stands behind it" },
    { text: "plaka\t35 T 9518\tactive", value: "35 T 9518", why: "a row of a table" },
    { text: "- plaka = 41 DVB 66", value: "41 DVB 66", why: "a line of notes" },
    { text: "plaka\t35 T 95\tactive", value: "35 T 95", why: "as short as it may be" },
    { text: "plaka\t35 T 95189\tactive", value: "35 T 95189", why: "as long as it may be" },
    { text: "plaka: 06 KL 40", value: "06 KL 40", why: "as short as it may be" },
    { text: '{"plaka":"34 ABC 1233"}', value: "34 ABC 1233", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order 07 BX 218 left the warehouse", why: "without its name it is any number" },
    { text: "plaka: 34 ABC 123518", why: "three characters too many" },
    { text: "plaka: x35 T 9518", why: "part of a longer token" },
    { text: "Where do I find the plaka on the form?", why: "the name without a number" },
    { text: "plaka: 00 ABC 000", why: "zeros stand for a number" },
    { text: "plaka: xx xx xxxx", why: "a row of x stands for a number" },
  ],
};
