import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Rozporządzenie o dowodach osobistych and ICAO 9303: letters count from 10, weights 7 3 1 with the check digit inside. */
export default officialNumber({
  id: "pl-dowod",
  name: "Polish identity card or passport number",
  words: "dowodu|dowód|dowod osobisty|paszport|numer paszportu|seria i numer",
  shared: "passport",
  pattern: "[A-Z]{3}\\d{6}|[A-Z]{2}\\d{7}",
  check: (v) =>
    v.length === 9 && /^[A-Z]{3}/.test(v)
      ? weighted(v, [7, 3, 1, 9, 7, 3, 1, 7, 3], 10) === 0
      : weighted(v, [7, 3, 9, 1, 7, 3, 1, 7, 3], 10) === 0,
});

export const examples: DetectorExamples = {
  match: [
    { text: "dowód osobisty: ABS 529528", value: "ABS 529528", why: "named, written the way it is printed" },
    { text: "Mój dowód osobisty ma numer ABS 738890.", value: "ABS 738890", why: "in a sentence" },
    { text: '{"dowód osobisty":"ABS333521"}', value: "ABS333521", why: "a field of JSON, in one piece" },
    { text: "Numer dowodu osobistego ABS290464", value: "ABS290464", why: "by its full name" },
    { text: "ABS670253 (dowód osobisty)", value: "ABS670253", why: "the name stands behind it" },
    { text: "dowód osobisty\tABS 290464\tactive", value: "ABS 290464", why: "a row of a table" },
    { text: "Numer dowodu osobistego BZA172732", value: "BZA172732", why: "another one that passes every check" },
    { text: '{"dowód osobisty":"WB2-933736"}', value: "WB2-933736", why: "another of its forms" },
  ],
  ignore: [
    { text: "dowód osobisty: ABS 529529", why: "one digit is wrong" },
    { text: "dowód osobisty: ABS 378890", why: "two digits changed places" },
    { text: "Order ABS738890 left the warehouse", why: "without its name it is any number" },
    { text: "dowód osobisty: ABS5295", why: "two characters short" },
    { text: "dowód osobisty: ABS333521464", why: "three characters too many" },
    { text: "dowód osobisty: xABS290464", why: "part of a longer token" },
  ],
};
