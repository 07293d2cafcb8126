import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GS1 General Specifications: weights 3 and 1 from the right, modulo 10. */
export default officialNumber({
  id: "ean",
  name: "article number (EAN, GTIN)",
  words: "ean|gtin|upc|barcode|gs1",
  pattern: "\\d{14}|\\d{13}|\\d{12}|\\d{8}",
  check: (v) => weighted(v.padStart(14, "0"), [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "EAN: 7728835540791", value: "7728835540791", why: "named, written the way it is printed" },
    { text: '{"EAN":"7109020404423"}', value: "7109020404423", why: "a field of JSON, in one piece" },
    { text: "GTIN 7956089600187", value: "7956089600187", why: "by its full name" },
    { text: "7217135486309 (EAN)", value: "7217135486309", why: "the name stands behind it" },
    { text: "EAN\t7956089600187\tactive", value: "7956089600187", why: "a row of a table" },
    { text: "- EAN = 7648909503722", value: "7648909503722", why: "a line of notes" },
    { text: "EAN\t63 0382746991 910\tactive", value: "63 0382746991", why: "another of its forms" },
    { text: "EAN: 75649418", value: "75649418", why: "another of its forms" },
  ],
  ignore: [
    { text: "EAN: 7728835540792", why: "one digit is wrong" },
    { text: "EAN: 7232632292022", why: "two digits changed places" },
    { text: "Order 7223632292022 left the warehouse", why: "without its name it is any number" },
    { text: "EAN: 77288355407", why: "two characters short" },
    { text: "EAN: 7109020404423187", why: "three characters too many" },
    { text: "EAN: x7956089600187", why: "part of a longer token" },
    { text: "- EAN = 63501699864759", why: "resembles it, and is none" },
  ],
};
