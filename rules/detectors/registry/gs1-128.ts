import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GS1 General Specifications: application identifiers in brackets. */
export default officialNumber({
  id: "gs1-128",
  name: "shipping label (GS1-128)",
  words: "shipping label|gs1-128|ean-128|sscc",
  pattern: "(?:[(](?:0[0-4]|1[0-9]|2[0-2]|3[0-9]|9[0-9]|[34][0-9]{3})[)][0-9A-Z]{1,30}){1,6}",
  exact: true,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "shipping label: (10)AB12(17)271231", value: "(10)AB12(17)271231", why: "named" },
    { text: "The pallet label in GS1-128 reads (17)271231(37)12 today.", value: "(17)271231(37)12", why: "in a sentence" },
    {
      text: '{"shipping label":"(01)38425876095074(17)181119"}',
      value: "(01)38425876095074(17)181119",
      why: "a field of JSON, in one piece",
    },
    { text: "(10)AB12(17)271231 (shipping label)", value: "(10)AB12(17)271231", why: "the name stands behind it" },
    { text: "shipping label\t(01)09501101530003(10)AB12\tactive", value: "(01)09501101530003(10)AB12", why: "a row of a table" },
    { text: "- shipping label = (01)04012345678901(21)77A", value: "(01)04012345678901(21)77A", why: "a line of notes" },
    { text: "(21)C(96)RY(3362)IWO1 (shipping label)", value: "(21)C(96)RY(3362)IWO1", why: "another of its forms" },
    {
      text: "shipping label: (10)AB12(17)271231322312212722223222213717",
      value: "(10)AB12(17)271231322312212722223222213717",
      why: "as long as it may be",
    },
    { text: "shipping label: (20)NOF1", value: "(20)NOF1", why: "as short as it may be" },
    {
      text: "shipping label: (02)TX(18)3N8K(22)GBW6(14)G(11)6(04)XH",
      value: "(02)TX(18)3N8K(22)GBW6(14)G(11)6(04)XH",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "Order (17)271231(37)12 left the warehouse", why: "without its name it is any number" },
    { text: "shipping label: x(01)09501101530003(10)AB12", why: "part of a longer token" },
    { text: "Where do I find the shipping label on the form?", why: "the name without a number" },
    { text: "shipping label: (00)00000000000000(00)000000", why: "zeros stand for a number" },
    { text: "shipping label: (xx)xxxx(xx)xxxxxx", why: "a row of x stands for a number" },
    { text: "shipping label expires in May 2031", why: "a year is no number of this kind" },
  ],
};
