import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Äriregister: seven digits with weights 1 to 7, then 3 to 9, modulo 11. */
export default officialNumber({
  id: "ee-registrikood",
  name: "Estonian registry code",
  words: "registrikood|äriregistri kood|registri kood|äriregister|reg. kood|registry code",
  shared: "company",
  pattern: "[1789]\\d{7}",
  check: (v) => {
    const first = weighted(v, [1, 2, 3, 4, 5, 6, 7], 11);
    return (first < 10 ? first : weighted(v, [3, 4, 5, 6, 7, 8, 9], 11) % 10) === lastDigit(v);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Registrikood: 18467187", value: "18467187", why: "named, written the way it is printed" },
    { text: "Meie registrikood on 14204692.", value: "14204692", why: "in a sentence" },
    { text: '{"Registrikood":"19529074"}', value: "19529074", why: "a field of JSON, in one piece" },
    { text: "Äriregistri kood 17665034", value: "17665034", why: "by its full name" },
    { text: "11092206 (Registrikood)", value: "11092206", why: "the name stands behind it" },
    { text: "Registrikood\t17665034\tactive", value: "17665034", why: "a row of a table" },
    { text: "11592206 (Registrikood)", value: "11592206", why: "another one that passes every check" },
    { text: "Äriregistri kood 17865034", value: "17865034", why: "another one that passes every check" },
    { text: "Meie registrikood on 85625990.", value: "85625990", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Registrikood: 18467188", why: "one digit is wrong" },
    { text: "Registrikood: 12404692", why: "two digits changed places" },
    { text: "Order 14204692 left the warehouse", why: "without its name it is any number" },
    { text: "Registrikood: 184671", why: "two characters short" },
    { text: "Registrikood: 19529074034", why: "three characters too many" },
    { text: "Registrikood: x17665034", why: "part of a longer token" },
  ],
};
