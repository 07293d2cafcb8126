import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministero dell'Interno: paper cards (two letters, seven digits, or the other way round) and electronic cards (C, letter, five digits, two letters). */
export default officialNumber({
  id: "it-identity-card",
  name: "Italian identity card number",
  words: "carta d'identità|carta di identità|carta identita|numero carta|cie:|documento",
  pattern: "[A-Z]{2} ?\\d{7}|\\d{7}[A-Z]{2}|[A-Z]{2}\\d{5}[A-Z]{2}",
  exact: true,
  lone: 0.55,
});

export const examples: DetectorExamples = {
  match: [
    { text: "carta d'identità: AX4182067", value: "AX4182067", why: "named, written the way it is printed" },
    { text: "La mia carta d'identità è CB90315LM.", value: "CB90315LM", why: "in a sentence" },
    { text: '{"carta d\'identità":"CR31608ZX"}', value: "CR31608ZX", why: "a field of JSON, in one piece" },
    { text: "Carta d'identità 3051748AA", value: "3051748AA", why: "by its full name" },
    { text: "CA52743BK (carta d'identità)", value: "CA52743BK", why: "the name stands behind it" },
    { text: "carta d'identità\t3051748AA\tactive", value: "3051748AA", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order CB90315LM left the warehouse", why: "without its name it is any number" },
    { text: "carta d'identità: AX41820", why: "two characters short" },
    { text: "carta d'identità: CR31608ZX8AA", why: "three characters too many" },
    { text: "carta d'identità: x3051748AA", why: "part of a longer token" },
    { text: "Where do I find the carta d'identità on the form?", why: "the name without a number" },
    { text: "carta d'identità: xxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
