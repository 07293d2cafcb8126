import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Fahrzeug-Zulassungsverordnung: district, letters, number, E or H. */
export default officialNumber({
  id: "de-plate",
  name: "German licence plate",
  words: "kennzeichen|nummernschild|autokennzeichen",
  shared: "plate",
  pattern: "[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} ?[1-9]\\d{0,3}[EH]?",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Kennzeichen: B-XY 77", value: "B-XY 77", why: "named" },
    { text: "Mein Kennzeichen ist KA-PA 777E.", value: "KA-PA 777E", why: "in a sentence" },
    { text: '{"Kennzeichen":"M-AB 1234"}', value: "M-AB 1234", why: "a field of JSON, in one piece" },
    { text: "B-XY 77 (Kennzeichen)", value: "B-XY 77", why: "the name stands behind it" },
    { text: "Kennzeichen\tHH-KL 904\tactive", value: "HH-KL 904", why: "a row of a table" },
    { text: "- Kennzeichen = FÜ-S 12", value: "FÜ-S 12", why: "a line of notes" },
    { text: "Kennzeichen: BuM-XY 77", value: "BuM-XY 77", why: "as long as it may be" },
    { text: "Kennzeichen: B-XY 7", value: "B-XY 7", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order KA-PA 777E left the warehouse", why: "without its name it is any number" },
    { text: "Kennzeichen: B-XY ", why: "two characters short" },
    { text: "Kennzeichen: M-AB 1234904", why: "three characters too many" },
    { text: "Where do I find the Kennzeichen on the form?", why: "the name without a number" },
    { text: "Kennzeichen: M-AB 0000", why: "zeros stand for a number" },
    { text: "Kennzeichen: x-xx xx", why: "a row of x stands for a number" },
  ],
};
