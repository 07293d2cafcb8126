import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Real Decreto 1553/2005: eight digits (or X, Y, Z and seven) and the letter of their rest by 23. */
export default officialNumber({
  id: "es-dni",
  name: "Spanish identity number (DNI, NIE)",
  words:
    "dni|documento nacional de identidad|nif|nie|número de identidad|número de identificación fiscal|numero de identidad de extranjero|tarjeta de residencia|spanish id",
  shared: "person",
  pattern: "(?:ES[ -]?)?(?:[XYZKLM][ .-]?\\d{7}|\\d{1,2}[.]\\d{3}[.]\\d{3}|\\d{7,8})[ .-]?[A-Z]",
  exact: true,
  check: (v) => {
    const digits = v
      .slice(0, -1)
      .replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)))
      .replace(/^[KLM]/, "");
    return (
      (digits.length === 8 || /^[KLM]/.test(v) || /^\d{7}$/.test(digits)) &&
      "TRWAGMYFPDXBNJZSQVHLCKE".charAt(+digits % 23) === v.slice(-1)
    );
  },
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "DNI: 47836820-V", value: "47836820-V", why: "named, written the way it is printed" },
    { text: '{"DNI":"51053229Z"}', value: "51053229Z", why: "a field of JSON, in one piece" },
    { text: "Documento nacional de identidad 89837379T", value: "89837379T", why: "by its full name" },
    { text: "96837576D (DNI)", value: "96837576D", why: "the name stands behind it" },
    { text: "DNI\t89837379-T\tactive", value: "89837379-T", why: "a row of a table" },
    { text: "- DNI = 46232560-F", value: "46232560-F", why: "a line of notes" },
    { text: '{"DNI":"10.441.383G"}', value: "10.441.383G", why: "another of its forms" },
  ],
  ignore: [
    { text: "DNI: 47836821-V", why: "one digit is wrong" },
    { text: "DNI: 10749599-K", why: "two digits changed places" },
    { text: "Order 17049599K left the warehouse", why: "without its name it is any number" },
    { text: "DNI: 4783682", why: "two characters short" },
    { text: "DNI: 51053229Z79T", why: "three characters too many" },
    { text: "DNI: x89837379T", why: "part of a longer token" },
  ],
};
