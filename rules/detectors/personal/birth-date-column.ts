import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { tableColumn } from "../../builders/table-column.ts";

const heading = /(?:dob|birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|födelse|fødsel|urodzenia)/i;
/** Dates in the column of a table whose heading speaks of births. */
export default tableColumn({
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
  heading,
  value:
    "(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])[./-](?:0?[1-9]|[12][0-9]|3[01])[./-](?:19|20)[0-9]{2}",
  confidence: 0.85,
});

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
