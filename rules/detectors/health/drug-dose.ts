import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Prescription medicines by their international names (WHO INN) that tell of an illness which people keep to themselves. */
const drugs =
  "abacavir|adalimumab|alprazolam|amitriptyline|apixaban|aripiprazole|atorvastatin|bictegravir|buprenorphine|bupropion|capecitabine|carbamazepine|citalopram|clonazepam|clozapine|diazepam|dolutegravir|donepezil|duloxetine|efavirenz|emtricitabine|enoxaparin|escitalopram|fentanyl|fluoxetine|gabapentin|haloperidol|hydroxychloroquine|imatinib|insulin glargine|insulin lispro|lamotrigine|letrozole|levetiracetam|levodopa|levothyroxine|lisinopril|lithium carbonate|lorazepam|memantine|metformin|methadone|methotrexate|methylphenidate|metoprolol|mirtazapine|morphine|naltrexone|olanzapine|oxycodone|paroxetine|prednisolone|prednisone|pregabalin|quetiapine|ramipril|risperidone|ritonavir|rituximab|rivaroxaban|semaglutide|sertraline|sofosbuvir|spironolactone|tacrolimus|tamoxifen|tenofovir|topiramate|tramadol|trastuzumab|valproate|venlafaxine|warfarin|zidovudine|zolpidem";

/** What a prescription says and a question does not: how often, by which way, for whom. */
const words = [
  "daily",
  "bid",
  "tid",
  "qid",
  "qd",
  "qhs",
  "prn",
  "po",
  "iv",
  "sc",
  "tablet",
  "tablets",
  "twice",
  "once",
  "at bedtime",
  "nightly",
  "weekly",
  "patient",
  "prescribed",
  "rx",
  "takes",
  "täglich",
  "tabletten",
  "verordnet",
  "par jour",
  "comprimé",
  "al día",
  "diaria",
  "al giorno",
];

/** A medicine with its dose and how it is taken: the medication line of a record. */
const detector: Detector = {
  id: "drug-dose",
  name: { one: "prescribed medicine with dose", other: "prescribed medicines with dose" },
  category: "health",
  family: "MEDICAL",
  severity: "low",
  hints: drugs.split("|"),
  pattern: new RegExp(
    `(?<![A-Za-z])(?:${drugs})(?: (?:[a-z]{2,14}|XR|SR|ER|CR|HCl)){0,2}[ ,:(]{1,3}[0-9]{1,4}(?:[.,][0-9]{1,3})? ?(?:mg|mcg|µg|g|ml|iu|ie|units?|einheiten)(?![A-Za-z])`,
    "i",
  ),
  window: { before: 4, after: 64 },
  confirm: (_value, context) => (context.near(words, 32) ? 0.75 : 0.4),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "Sertraline 50 mg once daily", value: "Sertraline 50 mg", why: "a line of a record" },
    { text: "metformin XR 500mg BID with meals", value: "metformin XR 500mg", why: "with the kind of tablet" },
    { text: "Patient takes warfarin 2.5 mg", value: "warfarin 2.5 mg", why: "a patient beside it" },
    { text: "Quetiapine 300 mg qhs, Lithium carbonate 900 mg daily", value: "Quetiapine 300 mg", why: "two of them" },
    { text: "insulin glargine 20 units at bedtime", value: "insulin glargine 20 units", why: "units in place of weight" },
    { text: "Ramipril 5 mg täglich", value: "Ramipril 5 mg", why: "in German" },
    { text: "metformin XRrnzdd 500mg BID with meals", value: "metformin XRrnzdd 500mg", why: "a part of it is longer" },
    {
      text: "metformin XRlgnMhivCZbOz 500mg BID with meals",
      value: "metformin XRlgnMhivCZbOz 500mg",
      why: "as long as it may be",
    },
    { text: "Sertraline CR HCl 50 mg once daily", value: "Sertraline CR HCl 50 mg", why: "as long as it may be" },
    { text: "Sertraline ,(50 mg once daily", value: "Sertraline ,(50 mg", why: "as long as it may be" },
    { text: "Sertraline 5027 mg once daily", value: "Sertraline 5027 mg", why: "as long as it may be" },
    { text: "Patient takes warfarin 2.518 mg", value: "warfarin 2.518 mg", why: "as long as it may be" },
  ],
  ignore: [
    { text: "How does sertraline work?", why: "a medicine without dose" },
    { text: "The maximum dose is metformin 2000 mg in the leaflet.", why: "a dose without a person or a way to take it" },
    { text: "50 mg of salt daily", why: "no medicine" },
    { text: "Lithium batteries 3.7 V daily", why: "no medicine" },
    { text: "insulin since 1921", why: "a year" },
    { text: "morphine 10 magazines daily", why: "no unit of weight" },
  ],
};
