import { lastDigit, remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Постановление Правительства РФ № 438: rest by 11 (thirteen digits) or by 13 (fifteen). */
export default officialNumber({
  id: "ru-ogrn",
  name: "Russian company number (OGRN)",
  words: "огрн|ogrn|огрнип|psrn|ogrnip",
  pattern: "\\d{15}|\\d{13}",
  check: (v) =>
    (v.length === 13 ? /^[1-9]/.test(v) : v.startsWith("3")) && remainder(v.slice(0, -1), v.length - 2) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ОГРН: 1008193983115", value: "1008193983115", why: "named, written the way it is printed" },
    { text: "ОГРН общества 1001215650974.", value: "1001215650974", why: "in a sentence" },
    { text: '{"ОГРН":"1055640832763"}', value: "1055640832763", why: "a field of JSON, in one piece" },
    { text: "OGRN 1055221090231", value: "1055221090231", why: "by its full name" },
    { text: "1045925881000 (ОГРН)", value: "1045925881000", why: "the name stands behind it" },
    { text: "ОГРН\t1055221090231\tactive", value: "1055221090231", why: "a row of a table" },
    { text: "1045225081000 (ОГРН)", value: "1045225081000", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ОГРН: 1008193983116", why: "one digit is wrong" },
    { text: "ОГРН: 1010215650974", why: "two digits changed places" },
    { text: "Order 1001215650974 left the warehouse", why: "without its name it is any number" },
    { text: "ОГРН: 10081939831", why: "two characters short" },
    { text: "ОГРН: 1055640832763231", why: "three characters too many" },
    { text: "ОГРН: x1055221090231", why: "part of a longer token" },
    { text: "39424806753145-73 (ОГРН)", why: "resembles it, and is none" },
  ],
};
