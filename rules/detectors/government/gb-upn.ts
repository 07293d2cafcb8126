import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Department for Education: a check letter of 23 before local authority, establishment, year and serial. */
export default officialNumber({
  id: "gb-upn",
  name: "UK unique pupil number (UPN)",
  words: "upn|pupil number",
  pattern: "[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]",
  check: (v) => {
    const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    const sum = [...v.slice(1)].reduce(
      (total, char, i) => total + (i + 2) * (/\d/.test(char) ? +char : letters.indexOf(char)),
      0,
    );
    return letters.charAt(sum % 23) === v.charAt(0);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "UPN: G801200255278", value: "G801200255278", why: "named, written the way it is printed" },
    { text: "The UPN of this pupil is W801200943670.", value: "W801200943670", why: "in a sentence" },
    { text: '{"UPN":"B801200965038"}', value: "B801200965038", why: "a field of JSON, in one piece" },
    { text: "Unique pupil number R801200781866", value: "R801200781866", why: "by its full name" },
    { text: "D801200251081 (UPN)", value: "D801200251081", why: "the name stands behind it" },
    { text: "UPN\tR801200781866\tactive", value: "R801200781866", why: "a row of a table" },
  ],
  ignore: [
    { text: "UPN: G801200255279", why: "one digit is wrong" },
    { text: "UPN: W081200943670", why: "two digits changed places" },
    { text: "Order W801200943670 left the warehouse", why: "without its name it is any number" },
    { text: "UPN: G8012002552", why: "two characters short" },
    { text: "UPN: B801200965038866", why: "three characters too many" },
    { text: "UPN: xR801200781866", why: "part of a longer token" },
  ],
};
