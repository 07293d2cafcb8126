/** Names that the numbers of several countries share, separated by "|". */
export const sharedWords = {
  person:
    "national id|national identification|identity card|identity number|identification number|id number|id card|personal number|personal id|ssn|social security",
  tax: "tin|tax id|tax number|tax no|tax identification|taxpayer|tax registration",
  vat: "vat|vatin",
  company: "company number|company registration|registration number|business number|business registration",
  passport: "passport|passports",
  licence:
    "driving licence|driver's license|driver's licence|drivers license|driver license|driving license|license number|licence number|dl",
  plate: "license plate|licence plate|number plate|registration plate|plate number|vehicle registration",
} as const;
