import { remainder, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Belastingdienst: the number of a legal person (elfproef), or ISO 7064 MOD 97-10 over the whole since 2020. */
export default officialNumber({
  id: "nl-btw",
  name: "Dutch VAT number (btw-id)",
  words: "omzetbelastingnummer|btw|omzetbelasting",
  shared: "vat",
  pattern: "(?:NL)?\\d{7,9}B\\d{2}",
  check: (v) => {
    const [number = "", branch] = v.replace(/^NL/, "").split("B");
    const full = number.padStart(9, "0");
    return (
      branch !== "00" && (weighted(full, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11) === 0 || remainder(`2321${full}11${branch}`, 97) === 1)
    );
  },
  lone: 0.7,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Btw-identificatienummer: NL266671925B01", value: "NL266671925B01", why: "named, written the way it is printed" },
    { text: "Ons btw-nummer is NL309951719B01.", value: "NL309951719B01", why: "in a sentence" },
    { text: '{"Btw-identificatienummer":"NL619196269B01"}', value: "NL619196269B01", why: "a field of JSON, in one piece" },
    { text: "Omzetbelastingnummer NL751711640B01", value: "NL751711640B01", why: "by its full name" },
    { text: "NL502375188B01 (Btw-identificatienummer)", value: "NL502375188B01", why: "the name stands behind it" },
    { text: "Btw-identificatienummer\tNL751711640B01\tactive", value: "NL751711640B01", why: "a row of a table" },
    { text: "Btw-identificatienummer: NL .2/- 9.- 2-0./244B01", value: "NL .2/- 9.- 2-0./244B01", why: "as short as it may be" },
    { text: '{"Btw-identificatienummer":"NL689186269B01"}', value: "NL689186269B01", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Btw-identificatienummer: NL039951719B01", why: "two digits changed places" },
    { text: "Order NL309951719B01 left the warehouse", why: "without its name it is any number" },
    { text: "Btw-identificatienummer: NL266671925B", why: "two characters short" },
    { text: "Btw-identificatienummer: NL619196269B01B01", why: "three characters too many" },
    { text: "Btw-identificatienummer: xNL751711640B01", why: "part of a longer token" },
    { text: "Where do I find the Btw-identificatienummer on the form?", why: "the name without a number" },
    { text: "NL502375178B91 (Btw-identificatienummer)", why: "resembles it, and does not pass the check" },
  ],
};
