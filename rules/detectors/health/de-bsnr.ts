import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** KBV, Richtlinie nach § 75 Absatz 7 SGB V: two digits of the association of doctors, seven of the practice; no check digit. */
export default officialNumber({
  id: "de-bsnr",
  name: "German practice number (BSNR)",
  words: "bsnr|betriebsstättennummer|betriebsstaettennummer|betriebsstätten-nr|betriebsstätte",
  pattern: "(?:0[1-3]|17|20|38|46|5[12]|7[1-3]|78|83|88|93|9[89])\\d{7}",
  exact: true,
  category: "health",
  family: "MEDICAL",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Betriebsstättennummer: 021234568", value: "021234568", why: "named" },
    { text: "BSNR 721234567 der Praxis", value: "721234567", why: "short name" },
    { text: '{"bsnr":"384817267"}', value: "384817267", why: "a field of JSON" },
    { text: "Betriebsstätten-Nr. 524817203", value: "524817203", why: "with a hyphen" },
    { text: "935620481 (BSNR)", value: "935620481", why: "the name stands behind it" },
  ],
  ignore: [
    { text: "BSNR: 0212345689", why: "ten digits" },
    { text: "BSNR: 841234567", why: "no association has these digits" },
    { text: "Bestellung 021234568", why: "without its name it is any number" },
    { text: "BSNR: 02123456", why: "eight digits" },
    { text: "Die BSNR steht auf dem Stempel.", why: "the name without a number" },
  ],
};
