import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Gelir İdaresi Başkanlığı: ten digits, each shifted by its place and multiplied by powers of two modulo 9. */
export default officialNumber({
  id: "tr-vkn",
  name: "Turkish tax number (VKN)",
  words: "vkn|vergi kimlik|vergi no|vergi numarası|vergi dairesi",
  pattern: "\\d{10}",
  check: (v) => {
    let sum = 0;
    for (let i = 0; i < 9; i++) {
      const shifted = (+v.charAt(i) + 9 - i) % 10;
      sum += shifted === 0 ? 0 : (shifted * 2 ** (9 - i)) % 9 || 9;
    }
    return (10 - (sum % 10)) % 10 === lastDigit(v);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VKN: 8512337922", value: "8512337922", why: "named, written the way it is printed" },
    { text: "Vergi kimlik numaramız 7270460635.", value: "7270460635", why: "in a sentence" },
    { text: '{"VKN":"5706029063"}', value: "5706029063", why: "a field of JSON, in one piece" },
    { text: "Vergi kimlik numarası 8568782551", value: "8568782551", why: "by its full name" },
    { text: "8525239975 (VKN)", value: "8525239975", why: "the name stands behind it" },
    { text: "VKN\t8568782551\tactive", value: "8568782551", why: "a row of a table" },
    { text: "9134450640 (VKN)", value: "9134450640", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "VKN: 8512337923", why: "one digit is wrong" },
    { text: "VKN: 7720460635", why: "two digits changed places" },
    { text: "Order 7270460635 left the warehouse", why: "without its name it is any number" },
    { text: "VKN: 85123379", why: "two characters short" },
    { text: "VKN: 5706029063551", why: "three characters too many" },
    { text: "VKN: x8568782551", why: "part of a longer token" },
  ],
};
