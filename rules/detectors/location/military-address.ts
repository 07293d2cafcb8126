import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Mail to the armed forces and the diplomatic service of the United States (USPS Publication 28, section 238). */
const detector: Detector = {
  id: "military-address",
  name: { one: "postal address", other: "postal addresses" },
  category: "personal",
  family: "ADDRESS",
  severity: "medium",
  hints: ["apo a", "fpo a", "dpo a"],
  pattern:
    /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|Unit|UPR|psc|cmr|unit)\.? [0-9]{1,5},? (?:Box|box|BOX) [0-9]{1,6}|(?:USNS|USNV|USCGC|USS|usns|usnv|uss) [\p{L}][\p{L}'’.-]{0,24}(?: [\p{L}][\p{L}'’.-]{0,24}){0,2}),?\s{1,2}(?:[AFD]PO,? A[AEP]|[afd]po,? a[aep])\s{1,2}[0-9]{5}(?:-[0-9]{4})?(?![\p{L}\p{N}])/u,
  window: { before: 100, after: 24 },
  confidence: 0.95,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "PSC 6695, Box 2353\nAPO AP 20849", why: "army, on two lines" },
    { text: "Unit 7194 Box 5854\nDPO AE 73472", why: "an embassy" },
    { text: "USNS Bergman\nFPO AP 93757", why: "a ship" },
    {
      text: "Send to PSC 12, Box 7, APO AE 09012-0007 please",
      value: "PSC 12, Box 7, APO AE 09012-0007",
      why: "with nine digits",
    },
    { text: "unit 1009 box 0219\ndpo ap 51065", why: "lower case" },
    { text: "PSC 6, Box 2353\nAPO AP 20849", why: "as short as it may be" },
    { text: "PSC 66955, Box 2353\nAPO AP 20849", why: "as long as it may be" },
    { text: "PSC 6695, Box 235352\nAPO AP 20849", why: "as long as it may be" },
    { text: "USNS Bergmangaarnmnmmemargramn\nFPO AP 93757", why: "as long as it may be" },
    { text: "USNS Bergman djä R\nFPO AP 93757", why: "as long as it may be" },
    { text: "PSC 6695, Box 2353\n APO AP 20849", why: "as long as it may be" },
    { text: "USNS Bergman djä ROlcaLBYIjZWRldczutbIuVrh\nFPO AP 93757", why: "as long as it may be" },
    { text: "PSC 6695, Box 2353\nAPO AP  20849", why: "as long as it may be" },
  ],
  ignore: [
    { text: "APO AP 20849", why: "no unit" },
    { text: "Unit 7194 Box 5854", why: "no place" },
    { text: "PSC 6695, Box 2353\nAPO AX 20849", why: "no such region" },
    { text: "USS Enterprise is a ship", why: "no mail" },
    { text: "PSC 6695, Box 2353\nAPO AP 2084", why: "four digits" },
  ],
};
