import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministero delle Infrastrutture: office and serial, or U1 and seven characters, and a letter. */
export default officialNumber({
  id: "it-patente",
  name: "Italian driving licence number",
  words: "patente",
  shared: "licence",
  pattern: "[A-Z]{2}\\d{7}[A-Z]|U1[0-9A-Z]{7}[A-Z]",
  exact: true,
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "patente: U1K70WJ1TM", value: "U1K70WJ1TM", why: "named" },
    { text: "La mia patente è TO5120388X.", value: "TO5120388X", why: "in a sentence" },
    { text: '{"patente":"MI5048213K"}', value: "MI5048213K", why: "a field of JSON, in one piece" },
    { text: "Patente di guida RM4419076B", value: "RM4419076B", why: "by its full name" },
    { text: "U1K70WJ1TM (patente)", value: "U1K70WJ1TM", why: "the name stands behind it" },
    { text: "patente\tRM4419076B\tactive", value: "RM4419076B", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order TO5120388X left the warehouse", why: "without its name it is any number" },
    { text: "patente: U1K70WJ1", why: "two characters short" },
    { text: "patente: MI5048213K76B", why: "three characters too many" },
    { text: "patente: xRM4419076B", why: "part of a longer token" },
    { text: "Where do I find the patente on the form?", why: "the name without a number" },
    { text: "patente: xxxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
