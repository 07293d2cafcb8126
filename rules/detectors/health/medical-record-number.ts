import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { isNamed } from "../../builders/is-named.ts";

const words = [
  "mrn",
  "medical record",
  "medical record number",
  "health record",
  "patient id",
  "patient number",
  "patient no",
  "patient identifier",
  "hospital number",
  "hospital id",
  "health id",
  "national health id",
  "chart number",
  "chart no",
  "patientennummer",
  "patienten-id",
  "fallnummer",
  "numéro de patient",
  "numéro de dossier",
  "dossier médical",
  "historia clínica",
  "número de paciente",
  "prontuário",
  "cartella clinica",
  "patiëntnummer",
  "numer pacjenta",
  "病历号",
  "住院号",
  "患者番号",
  "カルテ番号",
  "환자번호",
  "номер карты",
  "رقم المريض",
  "मरीज़ आईडी",
];

/** A hospital gives it out in a form of its own: only its name, or its own prefix, tells it (HL7 v2, identifier type MR). */
const detector: Detector = {
  id: "medical-record-number",
  name: { one: "medical record number", other: "medical record numbers" },
  category: "health",
  family: "MEDICAL",
  severity: "high",
  hints: [...words.map((word) => (word.length > 4 || word.toUpperCase() === word ? word : ` ${word} `)), " mrn"],
  pattern: /(?<![0-9A-Za-z]|[0-9][./-])(?:[A-Z]{1,4}[-#:]?)?[0-9]{2,4}[- ]?[0-9]{2,8}(?:-[0-9]{1,4})?(?![0-9A-Za-z]|[./-][0-9])/i,
  window: { before: 48, after: 96 },
  confirm(value, context) {
    const digits = value.replace(/[^0-9]/g, "");
    if (digits.length < 5 || digits.length > 14 || /^(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3]?[0-9]?$/.test(value)) return 0;
    if (/^mrn/i.test(value)) return 0.9;
    return isNamed(context, words) ? 0.85 : 0;
  },
  mask: (value) => `••••${value.slice(-2)}`,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "MRN: 00482137", value: "00482137", why: "named, as on every chart" },
    { text: "MRN-2048155", why: "its own prefix" },
    { text: "Medical record number H204-8155", value: "H204-8155", why: "a letter of the house" },
    { text: "Patient ID PT-204815 was seen today", value: "PT-204815", why: "a patient's id" },
    { text: "Patientennummer 20481559, Station 4", value: "20481559", why: "in German" },
    { text: "national health id: NH-204815", value: "NH-204815", why: "a health service" },
    { text: "MRNR-2048155", why: "as long as it may be" },
    { text: "Medical record number H20-8155", value: "H20-8155", why: "as short as it may be" },
    { text: "national health id: O2227 86-8", value: "O2227 86-8", why: "another of its forms" },
    { text: "MRN: 004821377737", value: "004821377737", why: "as long as it may be" },
    { text: "national health id: 55 47-4942", value: "55 47-4942", why: "another of its forms" },
    { text: "Patient ID 83356 was seen today", value: "83356", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 00482137", why: "without its name it is any number" },
    { text: "MRN: see wristband", why: "the name without a number" },
    { text: "Patient ID card 12", why: "too short" },
    { text: "patient number 2 of 40", why: "a count" },
    { text: "medical record of 2024-05-17", why: "a date" },
    { text: "XMRN-2048155", why: "part of a longer token" },
    { text: "Patient ID 5855 was seen today", why: "resembles it, and is none" },
    { text: "nationalhealth id: NH-904805", why: "resembles it, and is none" },
  ],
};
