import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { capital, postalAddress } from "../../builders/postal-address.ts";

const kinds =
  "Road|Rd|Marg|Nagar|Colony|Layout|Sector|Cross|Main|Street|Lane|Chowk|Bazaar|Bagh|Vihar|Enclave|Society|Phase|Block";

/** India and its neighbours: house, road or quarter, town, and the PIN code of six digits (India Post), which ends it. */
export default postalAddress({
  id: "indian-address",
  hints: kinds
    .toLowerCase()
    .split("|")
    .map((kind) => ` ${kind} `),
  street: `(?:(?:[Hh]ouse|H\\.|Flat|Plot|Door|Shop) ?(?:[Nn]o\\.?)? ?)?[0-9A-Z][0-9A-Za-z/-]{0,8},? (?:${capital},? |[0-9]{1,3}(?:st|nd|rd|th) ){1,4}(?:${kinds})(?: [0-9]{1,3})?(?:, (?:${capital} ?){1,3}){1,4}(?: ?[,-] ?| )[1-9][0-9]{2} ?[0-9]{3}`,
  longest: 240,
  confidence: 0.9,
});

export const examples: DetectorExamples = {
  match: [
    { text: "House No. 12, Gandhi Road, Bengaluru 560001", why: "house, road, town, PIN code" },
    {
      text: "Flat 4B, Nehru Nagar, Pune - 411001",
      value: "Flat 4B, Nehru Nagar, Pune - 411001",
      why: "a quarter, a hyphen before the code",
    },
    { text: "221, 4th Cross, Indiranagar, Bengaluru, Karnataka 560038", why: "a cross street" },
    { text: "Plot No 7, Gandhi Sector 18, Noida, Uttar Pradesh 201301", why: "a sector with its number" },
    { text: "5/2 Park Street, Kolkata 700016", why: "a house with a stroke" },
    { text: "House No. 127sFXx0P, Gandhi Road, Bengaluru 560001", why: "as long as it may be" },
    { text: "221, 408th Cross, Indiranagar, Bengaluru, Karnataka 560038", why: "as long as it may be" },
    { text: "House No. 12, 420st 489th 7st EABj, Road, Bengaluru 560001", why: "as long as it may be" },
    { text: "Plot No 7, Gandhi Sector 1, Noida, Uttar Pradesh 201301", why: "as short as it may be" },
    { text: "Plot No 7, Gandhi Sector 189, Noida, Uttar Pradesh 201301", why: "as long as it may be" },
    { text: "House No. 12, Gandhi Road, BE. Hnqé. InxN  560001", why: "as long as it may be" },
    { text: "6A27 5st Sector, TUULIYG, TURMFKZTNSC, ILRFQQLJ, I,388265", why: "nothing else in the text" },
  ],
  ignore: [
    { text: "12 Gandhi Road", why: "no town; other detectors see to it" },
    { text: "Sector 18, Noida", why: "no PIN code" },
    { text: "A Block of 560001 records", why: "a count" },
    { text: "House No. 12, Bengaluru 560001", why: "no road" },
    { text: "Phase 2, Trial, Group 123456", why: "no name" },
  ],
};
