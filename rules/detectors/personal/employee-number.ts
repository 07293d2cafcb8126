import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** What an employer calls a person by: behind its name, or with the letters EMP or its like in front. */
export default labelledValue({
  id: "employee-number",
  name: "employee number",
  category: "personal",
  family: "EMPLOYEE",
  severity: "low",
  words:
    "employee|employee id|emp|emp id|staff id|personnel number|payroll number|worker id|badge number|personalnummer|mitarbeiternummer|mitarbeiter id|matricule|empleado|matrícula|matricola|dipendente|medewerkersnummer|personeelsnummer|anställningsnummer|medarbejdernummer|ansattnummer|numer pracownika|číslo zaměstnance|табельный номер|社員番号|员工编号|工号:|사원번호",
  between: "(?:(?=:? [^(\\n]{2,26}\\()[: ]{1,2}\\p{L}[^(\\n]{1,25}\\((?:id|emp|nr|no))?",
  value: "(?=[A-Z0-9/-]{0,12}[0-9]{2})(?:[A-Z]{1,6}[-/ ]?)?[0-9][0-9A-Z-]{2,14}",
  longest: 64,
  confidence: 0.8,
  check: (compact, value) => (/^(?:19|20)[0-9]{2}$|^[0-9]{1,3}$/.test(compact) ? 0 : /^[a-z]/.test(value) ? 0.4 : 0.8),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Employee ID: EMP-31473", value: "EMP-31473", why: "letters and digits" },
    { text: "my employee number is 204518", value: "204518", why: "digits only" },
    { text: "Employee: Ana Example (ID: E-10482)", value: "E-10482", why: "behind the name of the person" },
    { text: '"employee_id": "EMP-36425"', value: "EMP-36425", why: "a field of JSON" },
    { text: "Personalnummer 00482713", value: "00482713", why: "German" },
    { text: "matricule : 88123B", value: "88123B", why: "French, a letter behind" },
    { text: "Acme Corp (EMP: EMP-38370)", value: "EMP-38370", why: "a short name" },
    { text: "Employee: Ana Example pEA alAa lAapp(ID: E-10482)", value: "E-10482", why: "as long as it may be" },
    { text: "Employee ID: EMPEPE-31473", value: "EMPEPE-31473", why: "as long as it may be" },
    { text: "Employee ID: EMP-314734114147433", value: "EMP-314734114147433", why: "as long as it may be" },
    { text: "matricule : 사원번호 number::N -(nris06HWUN", value: "06HWUN", why: "another of its forms" },
  ],
  ignore: [
    { text: "204518", why: "nothing says that it is one" },
    { text: "employee 2024", why: "a year" },
    { text: "we have 12000 employees", why: "a count" },
    { text: "employees: 120", why: "a count behind the word" },
    { text: "employee handbook v2", why: "a book" },
    { text: "a staff of 2500", why: "a count with words between" },
    { text: "Employee ID: 사원번호-no163", why: "resembles it, and is none" },
    { text: "matricule : 사원번호id: R-- (empareGR92KM", why: "resembles it, and is none" },
  ],
};
