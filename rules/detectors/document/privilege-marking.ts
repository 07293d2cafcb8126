import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAsMarking } from "../../builders/marking-line.ts";

/** How lawyers mark what a court may not ask for: legal professional privilege, work product, settlement talks. */
const detector: Detector = {
  id: "privilege-marking",
  name: { one: "legal privilege marking", other: "legal privilege markings" },
  category: "document",
  family: "DOCUMENT",
  severity: "high",
  hints: [
    "client privilege",
    "client communication",
    "client privileged",
    "work product",
    "legally privileged",
    "privileged and confidential",
    "privileged & confidential",
    "without prejudice",
    "anticipation of litigation",
    "anwaltsprivileg",
    "anwaltliche korrespondenz",
    "mandatsgeheimnis",
    "secret professionnel",
    "correspondance d'avocat",
    "secreto profesional",
    "corrispondenza riservata tra avvocati",
    "sigilo profissional",
    "адвокатская тайна",
  ],
  pattern:
    /(?<!\p{L})(?:(?:privileged (?:and|&) confidential)(?:[ ]{0,3}[-–:/|][ ]{0,3}attorney[- ]client (?:privilege[d]?|communication|work product))?|(?:subject to )?attorney[- ](?:client )?(?:privilege[d]?(?: communication)?|communication|work product)|legally privileged(?: (?:and|&) confidential)?|without prejudice(?: save as to costs)?|prepared in anticipation of litigation|anwaltsprivileg|anwaltliche korrespondenz|mandatsgeheimnis|couvert par le secret professionnel|correspondance d'avocat|secreto profesional|corrispondenza riservata tra avvocati|sigilo profissional|адвокатская тайна)(?!\p{L})/iu,
  window: { before: 40, after: 90 },
  confirm: (value, context) => (standsAsMarking(value, context) ? 0.85 : 0.3),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "PRIVILEGED AND CONFIDENTIAL\nMemorandum", value: "PRIVILEGED AND CONFIDENTIAL", why: "a line of its own" },
    {
      text: "Attorney-Client Privileged Communication\nDear all,",
      value: "Attorney-Client Privileged Communication",
      why: "at the top of a letter",
    },
    { text: "ATTORNEY WORK PRODUCT\nDraft", value: "ATTORNEY WORK PRODUCT", why: "work product" },
    {
      text: "Without prejudice save as to costs\nDear Sirs,",
      value: "Without prejudice save as to costs",
      why: "settlement talks",
    },
    { text: "Anwaltliche Korrespondenz\nSehr geehrte Damen", value: "Anwaltliche Korrespondenz", why: "German" },
    {
      text: "privileged & confidential/attorney-client communication\nDear all,",
      value: "privileged & confidential/attorney-client communication",
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "What does attorney-client privilege mean in a divorce?", why: "a question about it" },
    { text: "The judge dismissed the case without prejudice, so it can be filed again.", why: "another meaning" },
    { text: "Explain the work product doctrine to a student of law.", why: "a task" },
    { text: "Her secreto profesional de cocina es la sal y el limón, dijo la cocinera", why: "in a sentence" },
    { text: "client communication plan for the spring campaign of our agency", why: "other words" },
  ],
};
