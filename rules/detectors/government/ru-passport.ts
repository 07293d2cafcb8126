import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Постановление Правительства РФ № 828: series of four digits, number of six; no check digit. */
export default officialNumber({
  id: "ru-passport",
  name: "Russian internal passport number",
  words: "паспорт|серия|паспорта|паспортные данные|russian passport",
  pattern: "\\d{2}[ ]?\\d{2}[ ]?(?:№[ ]?)?\\d{6}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "паспорт: 45 09 139820", value: "45 09 139820", why: "named, written the way it is printed" },
    { text: "Паспорт: 45 09 198012 выдан ОВД.", value: "45 09 198012", why: "in a sentence" },
    { text: '{"паспорт":"4509180507"}', value: "4509180507", why: "a field of JSON, in one piece" },
    { text: "Серия и номер паспорта 4509147260", value: "4509147260", why: "by its full name" },
    { text: "4509101513 (паспорт)", value: "4509101513", why: "the name stands behind it" },
    { text: "паспорт\t45 09 147260\tactive", value: "45 09 147260", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 4509198012 left the warehouse", why: "without its name it is any number" },
    { text: "паспорт: 45091398", why: "two characters short" },
    { text: "паспорт: 4509180507260", why: "three characters too many" },
    { text: "паспорт: x4509147260", why: "part of a longer token" },
    { text: "Where do I find the паспорт on the form?", why: "the name without a number" },
    { text: "паспорт: 0000000000", why: "zeros stand for a number" },
  ],
};
