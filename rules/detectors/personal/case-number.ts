import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** What files of a person are kept under: claims, policies of insurance, cases of a court or a help desk. */
export default labelledValue({
  id: "case-number",
  name: "case or policy number",
  category: "personal",
  family: "CUSTOM",
  severity: "low",
  words:
    "case number|case no|case id|claim number|claim no|claim id|policy number|policy no|docket no|docket number|aktenzeichen|versicherungsnummer|versicherungsscheinnummer|numéro de dossier|numéro de police|número de expediente|número de póliza|numero di pratica|numero di polizza|zaaknummer|polisnummer|ärendenummer|saksnummer|sygnatura sprawy|номер дела|номер полиса",
  value: "(?=[A-Z0-9/:.-]{0,12}[0-9]{2})[A-Z0-9][A-Z0-9/:.-]{3,22}[A-Z0-9]",
  longest: 26,
  confidence: 0.7,
  check: (compact, value) => (/[0-9]{3}/.test(compact) && value === value.toUpperCase() ? 0.7 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Case number: 2:24-CV-01832", value: "2:24-CV-01832", why: "of a court" },
    { text: "claim no. CLM-8841207", value: "CLM-8841207", why: "of an insurance" },
    { text: "policy number is HH-20418873", value: "HH-20418873", why: "of a policy" },
    { text: "Aktenzeichen: 12/345/67890", value: "12/345/67890", why: "German" },
    { text: "zaaknummer 2024-0012345", value: "2024-0012345", why: "Dutch" },
    { text: "Case number: 2:24-32", value: "2:24-32", why: "a part of it is longer" },
    { text: "Case number: 2:24-CV-0183V02C0VCV2C-2", value: "2:24-CV-0183V02C0VCV2C-2", why: "as long as it may be" },
    { text: "policy number is sygnatura sprawy'是CU273QC0", value: "CU273QC0", why: "another of its forms" },
  ],
  ignore: [
    { text: "in case nothing works by 12345", why: "a clause" },
    { text: "case number: none", why: "no number" },
    { text: "policy no longer valid", why: "words" },
    { text: "case id: abc123def", why: "a name in a program" },
    { text: "the case of 20418873", why: "nothing says that it is one" },
    { text: "claim no. polisnummer:412PN", why: "resembles it, and is none" },
  ],
};
