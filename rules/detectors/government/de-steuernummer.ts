import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Finanzämter: ten or eleven digits by state, or thirteen in the federal form; check digits differ by state and are left alone. */
export default officialNumber({
  id: "de-steuernummer",
  name: "German tax number of an office (Steuernummer)",
  words: "steuernummer|steuer-nr.|st.-nr|st-nr|stnr|steuernr|finanzamt",
  pattern: "\\d{13}|\\d{10,11}",
  check: (v) => v.length < 13 || /^(?:1[01]|2[1-8]|3[0-2]|4[01]|5\d|9\d)\d{2}0/.test(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Steuernummer: 181/815/08151", value: "181/815/08151", why: "named, written the way it is printed" },
    { text: "Unsere Steuernummer ist 181/815/08156.", value: "181/815/08156", why: "in a sentence" },
    { text: '{"Steuernummer":"18181508150"}', value: "18181508150", why: "a field of JSON, in one piece" },
    { text: "Steuer-Nr. 18181508153", value: "18181508153", why: "by its full name" },
    { text: "18181508152 (Steuernummer)", value: "18181508152", why: "the name stands behind it" },
    { text: "Steuernummer\t181/815/08153\tactive", value: "181/815/08153", why: "a row of a table" },
    { text: "Steuernummer: 1 12/-.8 5 7// 5/6/ .52", value: "1 12/-.8 5 7// 5/6/ .52", why: "as short as it may be" },
    { text: '{"Steuernummer":"9740056212735"}', value: "9740056212735", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 18181508156 left the warehouse", why: "without its name it is any number" },
    { text: "Steuernummer: 181815081", why: "two characters short" },
    { text: "Steuernummer: 18181508150153", why: "three characters too many" },
    { text: "Steuernummer: x18181508153", why: "part of a longer token" },
    { text: "Where do I find the Steuernummer on the form?", why: "the name without a number" },
    { text: "Steuernummer: 00000000000", why: "zeros stand for a number" },
    { text: "Steuer-Nr. 785-87043607 27", why: "resembles it, and is none" },
  ],
};
