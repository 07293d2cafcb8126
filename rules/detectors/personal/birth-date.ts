import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { plainWords } from "../../builders/plain-words.ts";
import { birthWords } from "../../data/birth-words.ts";
import { dateForms } from "../../data/date-forms.ts";

const { source, hints } = plainWords(birthWords);

/** A date is one of birth only behind a word that says so; what may stand between them is short and holds no other date. */
const detector: Detector = {
  id: "birth-date",
  name: { one: "date of birth", other: "dates of birth" },
  category: "personal",
  family: "DATE",
  severity: "medium",
  hints,
  pattern: new RegExp(
    `${source}(?![\\p{Ll}\\p{Lu}])[^\\p{L}\\p{N}]{0,6}(?=[\\p{L}\\p{N}(])(?:\\([^)\\n]{2,14}\\)[: ]{0,3})?(?:(?:A:|[Ii]t(?:['’]s| is)|is|on|was|:|ist|est|es|è|il|el|em|am|the) ?){0,2}(?<value>${dateForms})(?![\\p{L}\\p{N}]|[-/][0-9])`,
    "iu",
  ),
  valueGroup: "value",
  window: { before: 24, after: 110 },
  confidence: 0.9,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "DOB: 12/16/1972", value: "12/16/1972", why: "short and American" },
    { text: "She was born on 14 July 1995 in Graz", value: "14 July 1995", why: "in a sentence" },
    { text: "Geburtsdatum: 03.04.1968", value: "03.04.1968", why: "German" },
    { text: "née le 12 mars 1980", value: "12 mars 1980", why: "French" },
    { text: "生年月日：1985年5月17日", value: "1985年5月17日", why: "Japanese" },
    { text: '"birth_date": "1990-02-28"', value: "1990-02-28", why: "a field of JSON" },
    { text: "Please tell me your date of birth. It's 9/24/1946", value: "9/24/1946", why: "an answer" },
    { text: "Дата рождения: 01.02.1977", value: "01.02.1977", why: "Russian" },
    { text: "fecha de nacimiento 3 de mayo de 2001", value: "3 de mayo de 2001", why: "Spanish" },
    { text: "dateOfBirth=1984-11-30", value: "1984-11-30", why: "a name in a program" },
    { text: "DOB12/16/1972", value: "12/16/1972", why: "as short as it may be" },
    { text: "DOB: ,<.;12/16/1972", value: "12/16/1972", why: "as long as it may be" },
    { text: "Дата рождения: 생년월일-( -- )istIFUWK 15st 1952", value: "tIFUWK 15st 1952", why: "another of its forms" },
    { text: "DOB: eson12/16/1972", value: "12/16/1972", why: "as long as it may be" },
  ],
  ignore: [
    { text: "12/16/1972", why: "a date by itself is none" },
    { text: "The company was born in 1998", why: "a year" },
    { text: "date of birth: unknown, seen 12/16/1972", why: "another date" },
    { text: "born 12/46/1972", why: "no such day" },
    { text: "reborn 12/16/1972", why: "another word" },
    { text: "Invoice date: 12/16/1972", why: "of an invoice" },
  ],
};
