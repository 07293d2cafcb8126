import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direction générale des finances publiques: ten digits and their rest by 511. */
export default officialNumber({
  id: "fr-nif",
  name: "French tax reference of a person (SPI)",
  words: "spi|numéro fiscal|nif|n° fiscal|référence fiscale|impots|impôts",
  pattern: "[0-3]\\d{12}",
  check: (v) => remainder(v.slice(0, 10), 511) === +v.slice(10),
});

export const examples: DetectorExamples = {
  match: [
    { text: "SPI: 30 36 612 970 069", value: "30 36 612 970 069", why: "named, written the way it is printed" },
    { text: "Mon numéro fiscal est 30 09 621 248 389.", value: "30 09 621 248 389", why: "in a sentence" },
    { text: '{"SPI":"3008596149356"}', value: "3008596149356", why: "a field of JSON, in one piece" },
    { text: "Numéro fiscal 3056215593221", value: "3056215593221", why: "by its full name" },
    { text: "3004359567475 (SPI)", value: "3004359567475", why: "the name stands behind it" },
    { text: "SPI\t30 56 215 593 221\tactive", value: "30 56 215 593 221", why: "a row of a table" },
  ],
  ignore: [
    { text: "SPI: 30 36 612 970 060", why: "one digit is wrong" },
    { text: "SPI: 30 90 621 248 389", why: "two digits changed places" },
    { text: "Order 3009621248389 left the warehouse", why: "without its name it is any number" },
    { text: "SPI: 30366129700", why: "two characters short" },
    { text: "SPI: 3008596149356221", why: "three characters too many" },
    { text: "SPI: x3056215593221", why: "part of a longer token" },
  ],
};
