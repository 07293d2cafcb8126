import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** What the letters count in the check digit; I, O and Q are never used. */
const values: Readonly<Record<string, string>> = {
  1: "AJ",
  2: "BKS",
  3: "CLT",
  4: "DMU",
  5: "ENV",
  6: "FW",
  7: "GPX",
  8: "HY",
  9: "RZ",
};
const digitOf = (letter: string) => Object.keys(values).find((digit) => values[digit]?.includes(letter)) ?? "0";

/** ISO 3779 and 49 CFR 565: seventeen characters; in North America the ninth checks the others (modulo 11, X for ten). */
export default officialNumber({
  id: "vin",
  name: "vehicle identification number (VIN)",
  words:
    "vin|vehicle identification|chassis|fahrgestellnummer|fahrgestellnr|fin:|fahrzeug-identifizierungsnummer|numéro de série|bastidor|telaio|chassisnummer|chassi|车架号|車台番号",
  pattern: "[A-HJ-NPR-Z0-9]{13}\\d{4}",
  exact: true,
  check: (v) => {
    if (!/[A-Z]/.test(v) || !/\d.{0,10}[A-Z]|[A-Z].{0,10}\d/.test(v.slice(0, 13))) return false;
    const digits = v.replace(/[A-Z]/g, digitOf);
    const rest = weighted(digits, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2], 11);
    return !/^[1-5]/.test(v) || v.charAt(8) === (rest === 10 ? "X" : String(rest));
  },
  lone: 0.7,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VIN: 1M8GDM9AXKP042788", value: "1M8GDM9AXKP042788", why: "North America, X as check digit" },
    { text: "vehicle identification number 5GZCZ43D13S812715", value: "5GZCZ43D13S812715", why: "by its full name" },
    {
      text: "Fahrgestellnummer WVWZZZ1JZXW000001 eintragen",
      value: "WVWZZZ1JZXW000001",
      why: "Europe: Z stands where no check digit is",
    },
    { text: '{"vin":"1HGCM82633A004352"}', value: "1HGCM82633A004352", why: "a field of JSON" },
    { text: "chassis no. SALVA2AE4EH877482", value: "SALVA2AE4EH877482", why: "as British forms call it" },
    {
      text: "vehicle identification number 2PEMF63T46J710337",
      value: "2PEMF63T46J710337",
      why: "another one that passes every check",
    },
    { text: "chassis no. 8WXCHVZGLEFZV6495", value: "8WXCHVZGLEFZV6495", why: "another of its forms" },
  ],
  ignore: [
    { text: "VIN: 1M8GDM9A1KP042788", why: "the check digit is wrong" },
    { text: "VIN: 1M8GDM9AXKP04278", why: "sixteen characters" },
    { text: "VIN: 1M8GDM9AXKPO42788", why: "the letter O is never used" },
    { text: "Bottle of vin 12345678901234567", why: "digits only" },
    { text: "Order 5GZCZ43D13S812715 is late", why: "without its name it is any code" },
    { text: "The VIN stands on the windscreen.", why: "the name without a number" },
    { text: '{"vin":"XCUZRKXFBCEWL6319"}', why: "resembles it, and is none" },
  ],
};
