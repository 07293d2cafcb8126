import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** What a magnetic stripe holds (ISO/IEC 7813): track 1 begins with %B and has a name, track 2 begins with a semicolon. */
const detector: Detector = {
  id: "card-track-data",
  name: { one: "magnetic stripe of a card", other: "magnetic stripes of cards" },
  category: "payment",
  family: "CARD",
  severity: "critical",
  hints: ["<digits:12-31>"],
  pattern: /(?:%?B[0-9]{12,19}\^[A-Z0-9 ./'-]{2,26}\^[0-9]{7,24}|;[0-9]{12,19}=[0-9]{7,24})\??/i,
  window: { before: 3, after: 64 },
  confirm: (value) => (luhn(/[0-9]{12,19}/.exec(value)?.[0] ?? "") ? 0.97 : 0),
  mask: () => "••••",
};
export default detector;

const number = "4111" + "111111111111";

export const examples: DetectorExamples = {
  match: [
    { text: `%B${number}^EXAMPLE/ANA^29121010000000000000?`, why: "track 1" },
    { text: `;${number}=29121010000000000000?`, why: "track 2" },
    { text: `B${number}^EXAMPLE/ANA B.^2912101000000`, why: "track 1 without its first sign" },
    { text: `swiped ;${number}=2912101`, value: `;${number}=2912101`, why: "track 2 cut behind the service code" },
    { text: `%B5500000000000004^DOE/JANE^2701201?`, why: "another network" },
    { text: "%B4111111111111111441^EXAMPLE/ANA^29121010000000000000?", why: "as long as it may be" },
    { text: "%B4111111111111111^EXAMPLE/ANALALPALE/EAN/A/A^29121010000000000000?", why: "as long as it may be" },
    { text: ";275384124606=222027950", why: "nothing else in the text" },
    { text: ";4111111111111111441=29121010000000000000?", why: "as long as it may be" },
  ],
  ignore: [
    { text: `;${number.slice(0, -1)}2=29121010000000000000?`, why: "the check digit is wrong" },
    { text: `x;${number}=a`, why: "no data behind the number" },
    { text: ";4111=2912101", why: "too short for a card" },
    { text: `%B${number}^2912101`, why: "no name" },
    { text: "a = 1; b[123456789012] = 1234567", why: "code" },
  ],
};
