import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { postalAddress } from "../../builders/postal-address.ts";

const kinds =
  "rue|Rue|RUE|avenue|Avenue|av\\.|boulevard|Boulevard|bd|Bd|blvd|place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|Cours|passage|Passage|faubourg|cité|Cité|Cite|Residence|résidence|rond-point";

/** Number, kind and name, as in France, Belgium, Luxembourg, Switzerland, Canada and the Maghreb (La Poste, norme XP Z10-011). */
export default postalAddress({
  id: "french-street-address",
  hints: [...new Set(kinds.toLowerCase().replaceAll("\\", "").split("|"))].map((kind) => ` ${kind} `),
  street: `[0-9]{1,5}(?: ?(?:bis|ter|[A-D]))?,? (?:[0-9]{1,4} )?(?:${kinds})(?: (?:(?:de|du|des|la|le|les|l['’]|d['’]|et|sur|en) ?){0,3}[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.-]{0,24}){1,4}`,
  check: (value) =>
    / (?:place|cours|passage|Place|Passage|route|Route|avenue|Avenue) /.test(value) &&
    !/\d{4}|,|\n| d[eu] /.test(value.replace(/^\d+/, ""))
      ? 0.45
      : 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "12 rue de la Paix, 75002 Paris", why: "France" },
    { text: "3 bis, avenue des Champs-Élysées, 75008 Paris", why: "France, with an addition to the number" },
    { text: "J'habite 45 boulevard Saint-Michel.", value: "45 boulevard Saint-Michel.", why: "in a sentence" },
    { text: "1200 rue Sherbrooke, Montréal, QC H3A 1G1", why: "Canada" },
    { text: "63 Avenue du Golf Arabe", why: "Tunisia" },
    { text: "12193 rue de la Paix, 75002 Paris", why: "as long as it may be" },
    { text: "12 rue delalePaix, 75002 Paris", why: "as long as it may be" },
    { text: "12 rue dud' XQ DTNW la2nDI l' 5E, 75002 Paris", why: "as long as it may be" },
    { text: "87 4 cité dessurles4 X d'de753 leslesetP", why: "nothing else in the text" },
    {
      text: "4239 D 0551 avenue leMH enet WF3Q ladesur2U7APT.X O. der upon LE der M.",
      value: "4239 D 0551 avenue leMH enet WF3Q ladesur2U7APT.X O.",
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "la rue est longue de 12 m", why: "no name" },
    { text: "5 place settings", why: "lower case" },
    { text: "rue de la Paix", why: "no number" },
    { text: "2 route Handlers", why: "programs have routes, too" },
    { text: "12 rues de Paris", why: "several streets" },
  ],
};
