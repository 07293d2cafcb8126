import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const codeWords = ["icd", "icd-10", "icd10", "icd-10-cm", "icd-10-gm", "icd 10", "cim-10", "cie-10", "cid-10"];
const words = [
  ...codeWords,
  "diagnosis",
  "diagnoses",
  "diagnosed",
  "dx",
  "diagnose",
  "diagnosen",
  "diagnostic",
  "diagnóstico",
  "diagnosi",
  "rozpoznanie",
  "диагноз",
  "诊断",
  "診断",
];

/** WHO ICD-10: a letter, a digit, a digit or letter, and up to four characters behind a dot. Without the dot only next to "ICD". */
const detector: Detector = {
  id: "icd-10",
  name: { one: "diagnosis code (ICD-10)", other: "diagnosis codes (ICD-10)" },
  category: "health",
  family: "MEDICAL",
  severity: "medium",
  hints: [" icd", "diagnos", " dx ", "cim-10", "cie-10", "cid-10", "diagnóstico", "rozpoznanie", "диагноз", " 诊断 ", " 診断 "],
  pattern: /(?<![0-9A-Za-z._-])[A-TV-Z][0-9][0-9AB](?:\.[0-9A-TV-Z]{1,4})?(?:[GVZ])?(?![0-9A-Za-z_-]|\.[0-9A-Za-z])/,
  window: { before: 48, after: 96 },
  confirm(value, context) {
    if (context.near(codeWords, value.includes(".") ? 64 : 24)) return 0.9;
    return value.includes(".") && context.near(words, 64) ? 0.8 : 0;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "ICD-10: E11.9", value: "E11.9", why: "diabetes, named" },
    { text: "ICD-10 code J45", value: "J45", why: "three characters right behind the name" },
    { text: "Dx: F32.1, follow up in two weeks", value: "F32.1", why: "as doctors write it" },
    { text: "Diagnose: C50.9 G (gesichert)", value: "C50.9", why: "in German" },
    { text: '{"diagnosis":"S52.521A"}', value: "S52.521A", why: "seven characters of the clinical modification" },
    { text: "CIM-10 : M54.5", value: "M54.5", why: "in French" },
  ],
  ignore: [
    { text: "Room B12.4 is free", why: "a room" },
    { text: "diagnosis of the A10 error", why: "without the dot only next to ICD" },
    { text: "diagnostics version V1.2.3", why: "a version" },
    { text: "the ICD-10 manual", why: "about such codes" },
    { text: "vitamin B12 and diagnosis", why: "a vitamin" },
    { text: "diagnose U99.x on node n1-a10.3", why: "part of a name" },
  ],
};
