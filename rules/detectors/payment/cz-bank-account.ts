import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

const fits = (digits: string) => weighted(digits.padStart(10, "0"), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1], 11) === 0;

/** Czech and Slovak: prefix, number, bank. Each of the first two is divisible by 11 after its weights (decree 169/2011). */
export default labelledValue({
  id: "cz-bank-account",
  name: "Czech or Slovak bank account number",
  family: "BANK",
  severity: "high",
  words: "účet|účtu|číslo účtu|ucet|uctu|cislo uctu|account",
  value: "(?:[0-9]{2,6}-)?[0-9]{2,10}/[0-9]{4}",
  longest: 22,
  check: (_compact, value) => {
    const [number = "", bank = ""] = value.split("/");
    return bank !== "0000" && number.split("-").every(fits) ? 0.93 : 0;
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "Číslo účtu: 19-2000145399/0800", value: "19-2000145399/0800", why: "with a prefix" },
    { text: "účet 2000145399/0800", value: "2000145399/0800", why: "without a prefix" },
    { text: "account 178124-4159/0710", value: "178124-4159/0710", why: "a short number" },
    { text: "cislo uctu 19-2000145399/0800", value: "19-2000145399/0800", why: "without marks" },
    { text: "Můj účet je 2000145399/0800.", value: "2000145399/0800", why: "in a sentence" },
    { text: "Můj účet je 5615632672/8966.", value: "5615632672/8966", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "účet 19-2000145398/0800", why: "not divisible by 11" },
    { text: "19-2000145399/0800", why: "nothing says that it is one" },
    { text: "účet 2000145399/080", why: "three digits of the bank" },
    { text: "účet 2000145399/0000", why: "no such bank" },
    { text: "account 01/2024", why: "a month" },
  ],
};
