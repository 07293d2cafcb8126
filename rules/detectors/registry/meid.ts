import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Luhn over hexadecimal digits, as 3GPP2 checks a MEID. */
function hexLuhn(value: string): boolean {
  const sum = [...value].reduce((total, char, i) => {
    const digit = Number.parseInt(char, 16) * (i % 2 ? 2 : 1);
    return total + Math.floor(digit / 16) + (digit % 16);
  }, 0);
  return sum % 16 === 0;
}

/** 3GPP TS 23.003 and 3GPP2 S.R0048: type, serial, Luhn; a MEID is hexadecimal. */
export default officialNumber({
  id: "meid",
  name: "phone hardware number (MEID)",
  words: "meid|mobile equipment identifier|esn",
  pattern:
    "(?:\\d[ -]?){13}\\d(?:[ -]?\\d)?(?! ?\\d)|[0-9A-F]{2}(?: ?[0-9A-F]{2}){6}(?: ?[0-9A-F])?|(?:\\d[ -]?){17}\\d(?:[ -]?\\d)?",
  exact: true,
  check: (v) => {
    if (!/^\d+$/.test(v)) return /^[A-F]/.test(v) && (v.length === 14 || hexLuhn(v));
    if (v.length < 17) return v.length === 14 || luhn(v);
    return +v.slice(0, 10) < 2 ** 32 && +v.slice(10, 18) < 2 ** 24 && (v.length === 18 || luhn(v));
  },
  category: "personal",
  family: "NET",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "MEID: A17698032A5256", value: "A17698032A5256", why: "named" },
    { text: "My stolen phone has MEID A17631302A8525, please lock it.", value: "A17631302A8525", why: "in a sentence" },
    { text: '{"MEID":"A15583662A4023"}', value: "A15583662A4023", why: "a field of JSON, in one piece" },
    { text: "Mobile equipment identifier A14333402A9940", value: "A14333402A9940", why: "by its full name" },
    { text: "A14538172A2693 (MEID)", value: "A14538172A2693", why: "the name stands behind it" },
    { text: "MEID\tA14333402A9940\tactive", value: "A14333402A9940", why: "a row of a table" },
    { text: '{"MEID":"A565C5DCB7AE09 D"}', value: "A565C5DCB7AE09 D", why: "another of its forms" },
    { text: '{"MEID":"8666188-1 0-8 0977"}', value: "8666188-1 0-8 0977", why: "another of its forms" },
    { text: "MEID: 348360 85-4007-989040", value: "348360 85-4007-989040", why: "another of its forms" },
    {
      text: "My stolen phone has MEID 177-9 3 87401140920688, please lock it.",
      value: "177-9 3 87401140920688",
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "Order A17631302A8525 left the warehouse", why: "without its name it is any number" },
    { text: "MEID: A17698032A52", why: "two characters short" },
    { text: "MEID: A15583662A4023940", why: "three characters too many" },
    { text: "MEID: xA14333402A9940", why: "part of a longer token" },
    { text: "Where do I find the MEID on the form?", why: "the name without a number" },
    { text: "MEID: xxxxxxxxxxxxxx", why: "a row of x stands for a number" },
    { text: "FA30824068D2810 (MEID)", why: "resembles it, and is none" },
    { text: "Mobile equipment identifier C8B5 2928C2 0281A", why: "resembles it, and is none" },
    { text: '{"MEID":"D51FB09FB32DEE1"}', why: "resembles it, and is none" },
    { text: "0848 6-3499032720381 (MEID)", why: "resembles it, and is none" },
    { text: "My stolen phone has MEID 5662649070067 41741, please lock it.", why: "resembles it, and is none" },
  ],
};
