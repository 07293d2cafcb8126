import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const illnesses =
  "hiv|aids|cancer|carcinoma|leuka?emia|lymphoma|diabetes|depression|schizophrenia|bipolar(?: disorder)?|anxiety disorder|ptsd|epilepsy|parkinson|alzheimer|dementia|multiple sclerosis|hepatitis [abc]|tuberculosis|syphilis|chlamydia|gonorrho?ea|alcoholism|alcohol use disorder|opioid use disorder|stroke|heart failure|myocardial infarction|copd|asthma|crohn|lupus|miscarriage|abortion|pregnan(?:t|cy)|autism|adhd|anorexia|bulimia|covid-19|krebs|depressionen|epilepsie|schwangerschaft|cáncer|diabète|depresión";

/** What says that somebody has it, right before the illness but for a few words. */
const said =
  /(?:diagnosed (?:with|as)|suffers from|tested positive for|treated for|history of|diagnos(?:is|e|tic|tico|i)\b ?[:=]?|leidet an|erkrankt an|atteinte? d[e']|padece|sufre de)[^.;\n]{0,40}$/i;
/** Somebody who can be told: a name with a title, a patient's name, a number or a date of birth. */
const person =
  /\b(?:Mr|Mrs|Ms|Herr|Frau|Señora?|Sra?|Mme|M)\.? [A-Z][a-zà-ÿ]|\b[Pp]atient(?: [Nn]ame|in)?[:#] ?[A-Z]|\b(?:MRN|DOB|D\.O\.B|NHS)\b|\b(?:born|geboren|geb\.|née?) (?:on |am |le )?[0-9]/;

/**
 * An illness said of somebody who is named or is called a patient: "Mr Example was diagnosed with …". Somebody in a story or a question
 * ("she has cancer") is not enough, because no person can be told from it.
 */
const detector: Detector = {
  id: "diagnosis-of-person",
  name: { one: "illness of a named person", other: "illnesses of named persons" },
  category: "health",
  family: "MEDICAL",
  severity: "high",
  hints: [
    "diagnos",
    "suffers from",
    "tested positive",
    "treated for",
    "history of",
    "leidet an",
    "erkrankt",
    "atteinte d",
    "padece",
    "sufre de",
  ],
  pattern: new RegExp(`(?<![A-Za-z])(?:type [12] )?(?:${illnesses})(?![A-Za-z])`, "i"),
  window: { before: 0, after: 96 },
  confirm(_value, { text, start, end }) {
    const before = text.slice(Math.max(0, start - 128), start);
    if (!said.test(before)) return 0;
    return person.test(`${before} … ${text.slice(end, end + 64)}`) ? 0.8 : 0;
  },
  mask: () => "••••",
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    {
      text: "Mr. Example was diagnosed with type 2 diabetes.",
      value: "type 2 diabetes",
      why: "a name before it",
    },
    { text: "Patient: Ana Example. Diagnosis: breast cancer", value: "cancer", why: "a form" },
    { text: "DOB 1985-05-17, history of depression", value: "depression", why: "a birth date before it" },
    { text: "Frau Beispiel leidet an Epilepsie", value: "Epilepsie", why: "in German" },
    { text: "tested positive for HIV (MRN 00482137)", value: "HIV", why: "a record behind it" },
    {
      text: "Patient: Ana Example. Diagnosis: breast of the year of the year cancer",
      value: "cancer",
      why: "written in another way",
    },
    {
      text: "Patient: Ana Example. Diagnosis: breast of the year of the year x x x cancer",
      value: "cancer",
      why: "written in another way",
    },
  ],
  ignore: [
    { text: "She was diagnosed with cancer in chapter two.", why: "nobody can be told from it" },
    { text: "How is diabetes diagnosed?", why: "a question" },
    { text: "Mr. Example diagnosed with help of a log the error", why: "no illness" },
    { text: "history of depression in the 1930s economy", why: "an economy" },
    { text: "Diagnosis: disk failure. Patient users waited.", why: "a machine" },
    {
      text: "Mr. Example was diagnosed with and then some more words and then some more words and then some more words type 2 diabetes.",
      why: "resembles it, and is none",
    },
  ],
};
