import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tribunal Superior Eleitoral: serial, state, two check digits modulo 11. */
export default officialNumber({
  id: "br-titulo-eleitor",
  name: "Brazilian voter number (título de eleitor)",
  words: "título de eleitor|título eleitoral|titulo de eleitor|título eleitor|inscrição eleitoral",
  pattern: "\\d{12}",
  check: (v) => {
    const state = +v.slice(8, 10);
    const first = weighted(v, [2, 3, 4, 5, 6, 7, 8, 9], 11) % 10;
    return state >= 1 && state <= 28 && first === +v.charAt(10) && weighted(v.slice(8), [7, 8, 9], 11) % 10 === lastDigit(v);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "Título de eleitor: 7573 5788 0116", value: "7573 5788 0116", why: "named, written the way it is printed" },
    { text: "Meu título de eleitor é 1819 2784 0159.", value: "1819 2784 0159", why: "in a sentence" },
    { text: '{"Título de eleitor":"153122130175"}', value: "153122130175", why: "a field of JSON, in one piece" },
    { text: "Título eleitoral 336204010191", value: "336204010191", why: "by its full name" },
    { text: "548524960132 (Título de eleitor)", value: "548524960132", why: "the name stands behind it" },
    { text: "Título de eleitor\t3362 0401 0191\tactive", value: "3362 0401 0191", why: "a row of a table" },
    { text: "Título eleitoral 421603411805", value: "421603411805", why: "another one that passes every check" },
    { text: "Meu título de eleitor é 1819 2784 0850.", value: "1819 2784 0850", why: "another one that passes every check" },
    { text: '{"Título de eleitor":"890405280 809"}', value: "890405280 809", why: "another of its forms" },
  ],
  ignore: [
    { text: "Título de eleitor: 7573 5788 0117", why: "one digit is wrong" },
    { text: "Título de eleitor: 1189 2784 0159", why: "two digits changed places" },
    { text: "Order 181927840159 left the warehouse", why: "without its name it is any number" },
    { text: "Título de eleitor: 7573578801", why: "two characters short" },
    { text: "Título de eleitor: 153122130175191", why: "three characters too many" },
    { text: "Título de eleitor: x336204010191", why: "part of a longer token" },
    { text: '{"Título de eleitor":"819133343654"}', why: "resembles it, and does not pass the check" },
  ],
};
