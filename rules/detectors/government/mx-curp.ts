import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** RENAPO, Instructivo Normativo: name, date of birth, sex, state, consonants, check digit over 37 characters. */
export default officialNumber({
  id: "mx-curp",
  name: "Mexican population number (CURP)",
  words: "curp|clave única|clave unica de registro",
  pattern:
    "[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX](?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)[B-DF-HJ-NP-TV-Z]{3}[0-9A-J]\\d",
  exact: true,
  check: (v) => {
    const alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ";
    const sum = [...v.slice(0, 17)].reduce((total, char, i) => total + (18 - i) * alphabet.indexOf(char), 0);
    return isDate(v.slice(4, 10), "ymd") && (10 - (sum % 10)) % 10 === lastDigit(v);
  },
  lone: 0.9,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CURP: LOHJ780305HNLPRR19", value: "LOHJ780305HNLPRR19", why: "named, written the way it is printed" },
    { text: "Mi CURP es GOMC850517HDFNRR02.", value: "GOMC850517HDFNRR02", why: "in a sentence" },
    { text: '{"CURP":"MAVS010412MVZRLFA7"}', value: "MAVS010412MVZRLFA7", why: "a field of JSON, in one piece" },
    { text: "Clave Única de Registro de Población PERA900821MJCRSN07", value: "PERA900821MJCRSN07", why: "by its full name" },
    { text: "LOHJ780305HNLPRR19 (CURP)", value: "LOHJ780305HNLPRR19", why: "the name stands behind it" },
    { text: "CURP\tPERA900821MJCRSN07\tactive", value: "PERA900821MJCRSN07", why: "a row of a table" },
    { text: "Mi CURP es GOMC890517HDFNRR00.", value: "GOMC890517HDFNRR00", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CURP: LOHJ780305HNLPRR10", why: "one digit is wrong" },
    { text: "CURP: GOMC580517HDFNRR02", why: "two digits changed places" },
    { text: "Order GOMC850517HDFNRR02 left the warehouse", why: "without its name it is any number" },
    { text: "CURP: LOHJ780305HNLPRR", why: "two characters short" },
    { text: "CURP: MAVS010412MVZRLFA7N07", why: "three characters too many" },
    { text: "CURP: xPERA900821MJCRSN07", why: "part of a longer token" },
  ],
};
