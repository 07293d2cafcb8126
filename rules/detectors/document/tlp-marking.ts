import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Traffic Light Protocol 2.0 (FIRST): who may see what was shared. CLEAR and WHITE may be seen by all. */
const detector: Detector = {
  id: "tlp-marking",
  name: { one: "TLP marking", other: "TLP markings" },
  category: "document",
  family: "DOCUMENT",
  severity: "medium",
  hints: ["tlp:", "tlp "],
  pattern: /(?<![A-Za-z0-9:])TLP[: ]{1,3}(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![A-Za-z0-9|])/,
  window: { before: 2, after: 24 },
  confidence: 0.9,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "TLP:RED", why: "by itself" },
    { text: "TLP:AMBER+STRICT\nIndicators of the attack", value: "TLP:AMBER+STRICT", why: "with its suffix" },
    { text: "Sharing: TLP:AMBER", value: "TLP:AMBER", why: "behind a label" },
    { text: "[TLP: GREEN] Weekly report", value: "TLP: GREEN", why: "with a blank, in brackets" },
    { text: "This advisory is TLP:RED and for you alone.", value: "TLP:RED", why: "in a sentence" },
    { text: "TLP:::RED", why: "as long as it may be" },
  ],
  ignore: [
    { text: "TLP:CLEAR", why: "may be shared with everybody" },
    { text: "TLP:WHITE", why: "the same in version 1" },
    { text: "the tlp amber lamp", why: "small letters" },
    { text: "TLP:REDUCED", why: "another word" },
    { text: "HTLP:RED", why: "part of a longer name" },
  ],
};
