import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Oficiul Național al Registrului Comerțului: register, county, number, year. */
export default officialNumber({
  id: "ro-onrc",
  name: "Romanian trade register number (ONRC)",
  words: "onrc|registrul comerțului|nr. reg. com|registrul comertului|j/|nr reg com",
  pattern: "[JFC][ /-]{0,2}(?:0?[1-9]|[1-3]\\d|40|5[12])[ ]?[/ -][ ]?\\d{1,5}[ ]?[/ -][ ]?(?:19[89]|20[0-3])\\d",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ONRC: J52/750/2009", value: "J52/750/2009", why: "named" },
    { text: "Suntem înscriși la ONRC cu numărul J08/12950/1998.", value: "J08/12950/1998", why: "in a sentence" },
    { text: '{"ONRC":"J40/1203/2012"}', value: "J40/1203/2012", why: "a field of JSON, in one piece" },
    { text: "Registrul Comerțului F12/44/2015", value: "F12/44/2015", why: "by its full name" },
    { text: "J52/750/2009 (ONRC)", value: "J52/750/2009", why: "the name stands behind it" },
    { text: "ONRC\tF12/44/2015\tactive", value: "F12/44/2015", why: "a row of a table" },
    { text: "ONRC: J/ 52/750/2009", value: "J/ 52/750/2009", why: "as long as it may be" },
    { text: "ONRC: J52/7/2009", value: "J52/7/2009", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order J08/12950/1998 left the warehouse", why: "without its name it is any number" },
    { text: "ONRC: J52/750/20", why: "two characters short" },
    { text: "ONRC: J40/1203/2012015", why: "three characters too many" },
    { text: "ONRC: xF12/44/2015", why: "part of a longer token" },
    { text: "Where do I find the ONRC on the form?", why: "the name without a number" },
    { text: "ONRC: J00/0000/0000", why: "zeros stand for a number" },
  ],
};
