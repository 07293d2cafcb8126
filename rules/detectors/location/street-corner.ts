import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { spellLetters } from "../../builders/spell-letters.ts";

const name = "(?:[0-9]{1,6} )?[\\p{L}][\\p{L}.'’-]{0,24}(?: (?!and )[\\p{L}0-9][\\p{L}0-9.'’-]{0,24}){0,4}";
const second = "(?:[0-9]{1,6} )?[\\p{L}][\\p{L}'’-]{0,24}(?: [\\p{Lu}0-9][\\p{L}0-9'’-]{0,24}){0,3}";
const kind = /(?:street|st\.?|avenue|ave|road|rd|lane|drive|boulevard|blvd|way)(?!\p{L})/iu;

/** Where two streets meet: one of them with a number, or with its kind. */
const detector: Detector = {
  id: "street-corner",
  name: { one: "postal address", other: "postal addresses" },
  category: "personal",
  family: "ADDRESS",
  severity: "low",
  hints: ["corner of"],
  get pattern() {
    return new RegExp(spellLetters(`(?<!\\p{L})(?:the )?corner of ${name} (?:and|&) ${second}(?![\\p{L}\\p{N}])`), "u");
  },
  window: { before: 8, after: 300 },
  confirm: (value) => (/[0-9]/.test(value) ? 0.92 : kind.test(value) && /of \p{Lu}.* \p{Lu}/u.test(value) ? 0.6 : 0),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "the corner of Kuusiku 7 and Long Lane", why: "one with a number" },
    {
      text: "Meet me at the corner of 35 Pentelis Str. and Waechter Road.",
      value: "the corner of 35 Pentelis Str. and Waechter Road",
      why: "a number before the name",
    },
    { text: "corner of Elm Street and Second Avenue", why: "both with their kinds" },
    {
      text: "at the corner of ul. Grochowa 80 and Lahtinen Road, left",
      value: "the corner of ul. Grochowa 80 and Lahtinen Road",
      why: "a kind before the name",
    },
    { text: "corner of Storgata 5 & Parkveien", why: "with a sign for and" },
    {
      text: "Meet me at the corner of 3 Pentelis Str. and Waechter Road.",
      value: "the corner of 3 Pentelis Str. and Waechter Road",
      why: "as short as it may be",
    },
    {
      text: "Meet me at the corner of 354121 Pentelis Str. and Waechter Road.",
      value: "the corner of 354121 Pentelis Str. and Waechter Road",
      why: "as long as it may be",
    },
    { text: "the corner of Kuusikukuiuuuukkkikkkikiu 7 and Long Lane", why: "as long as it may be" },
    { text: "the corner of Kuusiku 7jhdHfDJys3aTR3x3EDXm2zHW and Long Lane", why: "as long as it may be" },
    { text: "the corner of Kuusiku and Long Lane", why: "as short as it may be" },
    { text: "the corner of Kuusiku A 中Ox' iU 4 and Long Lane", why: "as long as it may be" },
    { text: "the corner of Kuusiku 7 and Longnggonnogooooognngnnnn Lane", why: "as long as it may be" },
    { text: "the corner of Kuusiku 7 and Long Laneeanneneaeaaaeenaaneea", why: "as long as it may be" },
    { text: "the corner of Kuusiku 7 and Long 2 0Lb R2D1", why: "as long as it may be" },
    { text: "corner of 3 GI I3O & 9 D Z", why: "nothing else in the text" },
  ],
  ignore: [
    { text: "the corner of the room and the door", why: "a room" },
    { text: "at every corner of Asia and Africa", why: "continents" },
    { text: "the corner of my eye", why: "an eye" },
    { text: "a corner of Elm Street", why: "one street only" },
    { text: "corner of street and avenue", why: "no names" },
  ],
};
