import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { tableColumn } from "../../builders/table-column.ts";

/** Numbers in the column of a table whose heading speaks of passports. */
export default tableColumn({
  id: "passport-column",
  name: { one: "passport number in a table", other: "passport numbers in a table" },
  category: "government-id",
  family: "GOVID",
  severity: "high",
  hints: ["passport", "passeport", "pasaporte", "reisepass", "passaporto"],
  heading:
    /(?<![a-z])(?:passport|passeport|pasaporte|reisepass|passaporto)(?:[ _]?(?:no|num|number|nr|id)\.?)?(?=["' ]{0,2}[|,;\t\r\n])/i,
  value: "[A-Z]{1,3}[0-9]{6,8}|[A-Z][0-9][A-Z][0-9]{5,6}|[0-9]{2}[A-Z]{2}[0-9]{5}|[0-9]{8,9}",
  // More than a name in the column beside it says.
  confidence: 0.94,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Name|Passport\nAna|YA8335417", value: "YA8335417", why: "bars" },
    { text: "| Name | Passport |\n|---|---|\n| Ana | X7304951 |", value: "X7304951", why: "a table in Markdown" },
    { text: "Passport No.|Name\n10CV28144|Ana", value: "10CV28144", why: "the first column" },
    { text: "name,passport_number\nAna,983241576", value: "983241576", why: "commas" },
    { text: "id;passport\n1;AB1204567\n2;AB1204568", value: "AB1204568", why: "the second row" },
    { text: "Name|Passport\nAna|YAK8335417", value: "YAK8335417", why: "as long as it may be" },
    { text: "Name|Passport\nAna|YA833541", value: "YA833541", why: "as short as it may be" },
    { text: "Name|Passport\nAna|YA83354171", value: "YA83354171", why: "as long as it may be" },
    { text: "name,passport_number\nAna,98324157", value: "98324157", why: "as short as it may be" },
    { text: '| Name | Passport "|\n|---|---|\n| Ana | X7304951 |', value: "X7304951", why: "written in another way" },
    { text: "Passport No.|Name\nU7V53312|Ana", value: "U7V53312", why: "another of its forms" },
    { text: "| Name | Passport |\n|---|---|\n| Ana | G1Y049872 |", value: "G1Y049872", why: "another of its forms" },
    { text: "id;passport\n1\n;AB1204567\n2;AB1202569", value: "AB1204567", why: "written in another way" },
    { text: "Name|Passport\nAna|  YA8335417", value: "YA8335417", why: "as long as it may be" },
    { text: "Name|Passport\nAna|YA8335417' ", value: "YA8335417", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Name|Passport\nAna|YA833", why: "three digits" },
    { text: "Name|Passport|Order\nAna||YA8335417", why: "another column" },
    { text: "Name|Passport photo\nAna|YA8335417", why: "another heading" },
    { text: "passport\nYA8335417", why: "no table" },
    { text: "Name|Passport\nAna|YA8335417x", why: "part of a longer token" },
  ],
};
