import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Department of Home Affairs: date of birth, sex, citizenship, Luhn. */
export default officialNumber({
  id: "za-id",
  name: "South African identity number",
  words: "id number|sa id|id no|rsa id|south african id",
  shared: "person",
  pattern: "\\d{6} ?\\d{4} ?[012]\\d ?\\d",
  exact: true,
  check: (v) => luhn(v) && isDate(v.slice(0, 6), "ymd"),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ID number: 850517 2868 085", value: "850517 2868 085", why: "named, written the way it is printed" },
    { text: "My South African ID is 850517 7387 081.", value: "850517 7387 081", why: "in a sentence" },
    { text: '{"ID number":"8505177441086"}', value: "8505177441086", why: "a field of JSON, in one piece" },
    { text: "South African ID number 8505179124086", value: "8505179124086", why: "by its full name" },
    { text: "8505172287088 (ID number)", value: "8505172287088", why: "the name stands behind it" },
    { text: "ID number\t850517 9124 086\tactive", value: "850517 9124 086", why: "a row of a table" },
  ],
  ignore: [
    { text: "ID number: 850517 2868 086", why: "one digit is wrong" },
    { text: "ID number: 805517 7387 081", why: "two digits changed places" },
    { text: "Order 8505177387081 left the warehouse", why: "without its name it is any number" },
    { text: "ID number: 85051728680", why: "two characters short" },
    { text: "ID number: 8505177441086086", why: "three characters too many" },
    { text: "ID number: x8505179124086", why: "part of a longer token" },
  ],
};
