import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Système d'immatriculation des véhicules: two letters, three digits, two letters. */
export default officialNumber({
  id: "fr-plate",
  name: "French licence plate",
  words: "immatriculation",
  shared: "plate",
  pattern: "[A-HJ-NP-TV-Z]{2}[ -]?\\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|\\d{1,4} ?[A-Z]{2,3} ?(?:\\d{2}|2[AB])",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "immatriculation: GK-407-TZ", value: "GK-407-TZ", why: "named" },
    { text: "La plaque d'immatriculation est CX-218-RR.", value: "CX-218-RR", why: "in a sentence" },
    { text: '{"immatriculation":"AB-123-CD"}', value: "AB-123-CD", why: "a field of JSON, in one piece" },
    { text: "GK-407-TZ (immatriculation)", value: "GK-407-TZ", why: "the name stands behind it" },
    { text: "immatriculation\tFH 951 LM\tactive", value: "FH 951 LM", why: "a row of a table" },
    { text: "- immatriculation = EV-660-WB", value: "EV-660-WB", why: "a line of notes" },
    { text: '{"immatriculation":"5ER04"}', value: "5ER04", why: "another of its forms" },
    { text: "immatriculation\t0846QW 2B\tactive", value: "0846QW 2B", why: "another of its forms" },
    { text: "immatriculation: 886WXI40", value: "886WXI40", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order CX-218-RR left the warehouse", why: "without its name it is any number" },
    { text: "immatriculation: GK-407-", why: "two characters short" },
    { text: "immatriculation: xFH 951 LM", why: "part of a longer token" },
    { text: "Where do I find the immatriculation on the form?", why: "the name without a number" },
    { text: "immatriculation: xx-xxx-xx", why: "a row of x stands for a number" },
    { text: "immatriculation expires in May 2031", why: "a year is no number of this kind" },
  ],
};
