import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dirección de Identificación: date of birth, century, serial; no published check digit. */
export default officialNumber({
  id: "cu-ni",
  name: "Cuban identity number (NI)",
  words: "carné de identidad|número de identidad|carnet de identidad|ni:|identidad permanente",
  pattern: "\\d{11}",
  check: (v) => isDate(v.slice(0, 6), "ymd"),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Carné de identidad: 85051744551", value: "85051744551", why: "named, written the way it is printed" },
    { text: "Mi carné de identidad es 85051728624.", value: "85051728624", why: "in a sentence" },
    { text: '{"Carné de identidad":"85051780567"}', value: "85051780567", why: "a field of JSON, in one piece" },
    { text: "Número de identidad 85051712426", value: "85051712426", why: "by its full name" },
    { text: "85051701325 (Carné de identidad)", value: "85051701325", why: "the name stands behind it" },
    { text: "Carné de identidad\t85051712426\tactive", value: "85051712426", why: "a row of a table" },
  ],
  ignore: [
    { text: "Carné de identidad: 80551728624", why: "two digits changed places" },
    { text: "Order 85051728624 left the warehouse", why: "without its name it is any number" },
    { text: "Carné de identidad: 850517445", why: "two characters short" },
    { text: "Carné de identidad: 85051780567426", why: "three characters too many" },
    { text: "Carné de identidad: x85051712426", why: "part of a longer token" },
    { text: "Where do I find the Carné de identidad on the form?", why: "the name without a number" },
  ],
};
