import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Bankgirot and Plusgirot: up to eight digits, the last one by Luhn. */
export default labelledValue({
  id: "se-bankgiro",
  name: "Swedish giro number",
  family: "BANK",
  severity: "low",
  words: "bankgiro|bankgirot|bankgironummer|plusgiro|plusgirot|postgiro",
  value: "[0-9]{2,7}-[0-9]{1,4}|[0-9]{7,8}",
  longest: 12,
  check: (compact) => (compact.length > 4 && luhn(compact) ? 0.9 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Bankgiro: 5050-1055", value: "5050-1055", why: "eight digits" },
    { text: "bankgiro 991-2346", value: "991-2346", why: "seven digits" },
    { text: "Plusgiro 901950-6", value: "901950-6", why: "of the other giro" },
    { text: '"bankgiro": "5050-1055"', value: "5050-1055", why: "a field of JSON" },
    { text: "Bankgironummer 50501055", value: "50501055", why: "in one piece" },
    { text: "Bankgironummer n°78-8901", value: "78-8901", why: "another of its forms" },
    { text: "Plusgiro 9019950-6", value: "9019950-6", why: "written in another way" },
    { text: "Bankgironummer '2660124", value: "2660124", why: "another of its forms" },
    { text: "bankgiro nº)=880-13", value: "880-13", why: "another of its forms" },
  ],
  ignore: [
    { text: "Bankgiro: 5050-1056", why: "the check digit is wrong" },
    { text: "5050-1055", why: "nothing says that it is one" },
    { text: "bankgiro: 2024-05", why: "a month" },
    { text: "bankgiro 12", why: "too short" },
    { text: "bankgiro: 5050-10551", why: "nine digits" },
    { text: "Bankgiro: 239-4", why: "resembles it, and is none" },
  ],
};
