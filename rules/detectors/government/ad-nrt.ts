import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Form of the Agència Tributària of Andorra; the last letter is not published as a check letter. */
export default officialNumber({
  id: "ad-nrt",
  name: "Andorran tax number (NRT)",
  words: "nrt|número de registre tributari|número d'identificació administrativa",
  pattern: "[ACDEFGLOPU]\\d{6}[A-Z]",
  check: (v) => {
    const number = +v.slice(1, 7);
    return /^[AL]/.test(v) ? number > 699_999 && number < 800_000 : !v.startsWith("F") || number <= 699_999;
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "NRT: F-143912-M", value: "F-143912-M", why: "named, written the way it is printed" },
    { text: "El meu NRT és F-267273-N.", value: "F-267273-N", why: "in a sentence" },
    { text: '{"NRT":"F144984N"}', value: "F144984N", why: "a field of JSON, in one piece" },
    { text: "Número de registre tributari F232866M", value: "F232866M", why: "by its full name" },
    { text: "F185164X (NRT)", value: "F185164X", why: "the name stands behind it" },
    { text: "NRT\tF-232866-M\tactive", value: "F-232866-M", why: "a row of a table" },
    { text: "NRT: A-712837-V", value: "A-712837-V", why: "another one that passes every check" },
    { text: "El meu NRT és F-477273-N.", value: "F-477273-N", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Order F267273N left the warehouse", why: "without its name it is any number" },
    { text: "NRT: F14391", why: "two characters short" },
    { text: "NRT: F144984N66M", why: "three characters too many" },
    { text: "NRT: xF232866M", why: "part of a longer token" },
    { text: "Where do I find the NRT on the form?", why: "the name without a number" },
    { text: "NRT: xxxxxxxx", why: "a row of x stands for a number" },
    { text: "NRT\tF-830222-M\tactive", why: "resembles it, and does not pass the check" },
    { text: '{"NRT":"L675091T"}', why: "resembles it, and does not pass the check" },
  ],
};
