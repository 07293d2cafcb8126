import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** American Bankers Association: a Federal Reserve district or its like in front, weights 3, 7, 1, modulo 10. */
export default officialNumber({
  id: "us-routing-number",
  name: "US bank routing number",
  words: "routing|aba|rtn|routing number|transit number|wire transfer|ach|bank",
  pattern: "(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]",
  exact: true,
  check: (value) => weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10) === 0,
  lone: 0.6,
  category: "payment",
  family: "BANK",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Routing: 021000021", value: "021000021", why: "New York district, named" },
    { text: "ABA 1110-0002-5", value: "1110-0002-5", why: "in groups" },
    { text: "wire transfer to 322271627, please", value: "322271627", why: "named by what it is for" },
    { text: "rtn=061000052", value: "061000052", why: "short name" },
    { text: '{"routing_number": "021000021"}', value: "021000021", why: "a field of JSON" },
  ],
  ignore: [
    { text: "Order 021000021", why: "nothing says that it is one" },
    { text: "Routing: 021000022", why: "the check digit is wrong" },
    { text: "Routing: 921000023", why: "no district begins with 92" },
    { text: "Routing: 0210000210", why: "ten digits" },
    { text: "routing table has 021000021a", why: "part of a longer token" },
  ],
};
