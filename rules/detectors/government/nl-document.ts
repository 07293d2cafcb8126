import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Paspoortuitvoeringsregeling: two letters, six letters or digits without the letter O, a digit. */
export default officialNumber({
  id: "nl-document",
  name: "Dutch identity card or passport number",
  words: "paspoortnummer|identiteitskaartnummer|paspoort|identiteitskaart|documentnummer|id-kaart|rijbewijs",
  shared: "passport",
  pattern: "[A-NP-Z]{2}[0-9A-NP-Z]{6}\\d",
  check: (v) => /\d\D{0,3}\d/.test(v.slice(2)),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Paspoortnummer: NWL2D4K71", value: "NWL2D4K71", why: "named" },
    { text: "Mijn paspoortnummer is IB47H1R06.", value: "IB47H1R06", why: "in a sentence" },
    { text: '{"Paspoortnummer":"XR1001R58"}', value: "XR1001R58", why: "a field of JSON, in one piece" },
    { text: "Identiteitskaartnummer SPC9F0283", value: "SPC9F0283", why: "by its full name" },
    { text: "NWL2D4K71 (Paspoortnummer)", value: "NWL2D4K71", why: "the name stands behind it" },
    { text: "Paspoortnummer\tSPC9F0283\tactive", value: "SPC9F0283", why: "a row of a table" },
    { text: "Paspoortnummer\tSY 54WIFR9\tactive", value: "SY 54WIFR9", why: "another of its forms" },
    { text: "Identiteitskaartnummer IAVD 5GCA2", value: "IAVD 5GCA2", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order IB47H1R06 left the warehouse", why: "without its name it is any number" },
    { text: "Paspoortnummer: NWL2D4K", why: "two characters short" },
    { text: "Paspoortnummer: XR1001R58283", why: "three characters too many" },
    { text: "Paspoortnummer: xSPC9F0283", why: "part of a longer token" },
    { text: "Where do I find the Paspoortnummer on the form?", why: "the name without a number" },
    { text: "Paspoortnummer: xxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
