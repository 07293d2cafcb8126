import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Patentti- ja rekisterihallitus, Yhdistysrekisteri: up to six digits. */
export default officialNumber({
  id: "fi-association",
  name: "Finnish association number",
  words: "rekisterinumero|yhdistysrekisteri|association identifier|registernummer",
  pattern: "\\d{3}[.]?\\d{3}|\\d{1,3}[.]\\d{1,3}|\\d{4,6}",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Rekisterinumero: 169.531", value: "169.531", why: "named, written the way it is printed" },
    { text: "Yhdistyksen rekisterinumero on 163.756.", value: "163.756", why: "in a sentence" },
    { text: '{"Rekisterinumero":"163176"}', value: "163176", why: "a field of JSON, in one piece" },
    { text: "Yhdistysrekisteri 157659", value: "157659", why: "by its full name" },
    { text: "116253 (Rekisterinumero)", value: "116253", why: "the name stands behind it" },
    { text: "Rekisterinumero\t157.659\tactive", value: "157.659", why: "a row of a table" },
    { text: "Rekisterinumero\t5.0\tactive", value: "5.0", why: "another of its forms" },
    { text: '{"Rekisterinumero":"941.1"}', value: "941.1", why: "another of its forms" },
    { text: '{"Rekisterinumero":"2.186"}', value: "2.186", why: "another of its forms" },
    { text: "4241 (Rekisterinumero)", value: "4241", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 163756 left the warehouse", why: "without its name it is any number" },
    { text: "Rekisterinumero: 163176659", why: "three characters too many" },
    { text: "Rekisterinumero: x157659", why: "part of a longer token" },
    { text: "Where do I find the Rekisterinumero on the form?", why: "the name without a number" },
    { text: "Rekisterinumero: 000000", why: "zeros stand for a number" },
    { text: "Rekisterinumero: xxxxxx", why: "a row of x stands for a number" },
    { text: "Rekisterinumero: 1696.531", why: "longer than it may be" },
    { text: "Rekisterinumero: 169.5311", why: "longer than it may be" },
  ],
};
