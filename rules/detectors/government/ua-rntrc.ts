import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Державна податкова служба: days since 1900, serial, weights modulo 11 modulo 10. */
export default officialNumber({
  id: "ua-rntrc",
  name: "Ukrainian taxpayer number (RNTRC)",
  words: "рнокпп|rntrc|ipn:|іпн|ідентифікаційний номер|rnokpp",
  shared: "tax",
  pattern: "\\d{10}",
  check: (v) => weighted(v, [-1, 5, 7, 9, 4, 6, 10, 5, 7], 11) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "РНОКПП: 2537290601", value: "2537290601", why: "named, written the way it is printed" },
    { text: "Мій РНОКПП 2553127610.", value: "2553127610", why: "in a sentence" },
    { text: '{"РНОКПП":"2541819187"}', value: "2541819187", why: "a field of JSON, in one piece" },
    { text: "RNTRC 2569533315", value: "2569533315", why: "by its full name" },
    { text: "2533696760 (РНОКПП)", value: "2533696760", why: "the name stands behind it" },
    { text: "РНОКПП\t2569533315\tactive", value: "2569533315", why: "a row of a table" },
  ],
  ignore: [
    { text: "РНОКПП: 2537290602", why: "one digit is wrong" },
    { text: "РНОКПП: 2535127610", why: "two digits changed places" },
    { text: "Order 2553127610 left the warehouse", why: "without its name it is any number" },
    { text: "РНОКПП: 25372906", why: "two characters short" },
    { text: "РНОКПП: 2541819187315", why: "three characters too many" },
    { text: "РНОКПП: x2569533315", why: "part of a longer token" },
  ],
};
