import { lineStart } from "../../../lib/core/checks/line-start.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const heading = /(?:dob|birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|födelse|fødsel|urodzenia)/i;
/** How far above a row the line with the headings may stand, in UTF-16 code units. */
const reach = 4_000;

/** Which column of its line begins at `at`; commas in quotes are text. */
function columnAt(line: string, at: number, separator: string): number {
  let column = 0;
  let quoted = false;
  for (let i = 0; i < at; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === separator && !quoted) column++;
  }
  return column;
}

/** Dates in the column of a table whose heading speaks of births. */
const detector: Detector = {
  id: "birth-date-column",
  name: { one: "date of birth in a table", other: "dates of birth in a table" },
  category: "personal",
  family: "DATE",
  severity: "medium",
  hints: [
    ",dob",
    "dob,",
    ";dob",
    "dob;",
    "|dob",
    "dob|",
    "| dob",
    "\tdob",
    "birth,",
    ",birth",
    "birthdate",
    "birth_date",
    "date_of_birth",
    "date of birth",
    "geburtsdatum",
    "naissance",
    "nacimiento",
    "nascimento",
    "geboortedatum",
  ],
  pattern:
    /(?<=[,;|\t]["' ]{0,2})(?:(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])[./-](?:0?[1-9]|[12][0-9]|3[01])[./-](?:19|20)[0-9]{2})(?=["' ]{0,2}(?:[,;|\t\r\n]|$))/,
  window: { before: 0, after: reach },
  confidence: 0.85,
  confirm(_value, { text, start }) {
    const from = Math.max(0, start - reach);
    const rowStart = lineStart(text, start, 1_001);
    const row = text.slice(rowStart, start);
    const separator = ["\t", "|", ";", ","].find((sign) => row.includes(sign));
    if (separator === undefined || row.length > 1_000) return 0;
    const above = text.slice(from, rowStart);
    const named = heading.exec(above);
    if (named === null) return 0;
    const headStart = above.lastIndexOf("\n", named.index) + 1;
    return columnAt(above.slice(headStart), named.index - headStart, separator) === columnAt(row, row.length, separator)
      ? 0.85
      : 0;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "name,dob\nAna,1990-02-28\n", value: "1990-02-28", why: "the last column" },
    { text: 'name,address,dob\nAna,"Elm 1, Graz",1990-02-28', value: "1990-02-28", why: "a comma in quotes is no separator" },
    { text: "id,birth_date,name\n7,1990-02-28,Ana", value: "1990-02-28", why: "in the middle" },
    { text: "| Name | DOB |\n|---|---|\n| Ana | 12/16/1972 |", value: "12/16/1972", why: "a table in Markdown" },
    { text: "id\tbirthdate\n1\t03.04.1968\n2\t05.06.1970", value: "05.06.1970", why: "the second row" },
    { text: "id;geburtsdatum;ort\n1;03.04.1968;Graz", value: "03.04.1968", why: "a German table" },
  ],
  ignore: [
    { text: "name,joined\nAna,1990-02-28", why: "another heading" },
    { text: "name,dob,joined\nAna,,1990-02-28", why: "another column" },
    { text: "dob, 1990-02-28", why: "no heading above" },
    { text: "date of birth\n1990-02-28", why: "no table" },
    { text: "name,dob\nAna,1990-13-28", why: "no such month" },
  ],
};
