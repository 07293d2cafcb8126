import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { postalAddress } from "../../builders/postal-address.ts";

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]{0,24}";
const cyrillic =
  "ул\\.|улица|вул\\.|вулиця|просп\\.|проспект|пр-т|бульвар|бул\\.|бул|переулок|пер\\.|провулок|набережная|наб\\.|шоссе|площадь|пл\\.";
const greek = "Λεωφόρος|Λεωφ\\.|Οδός|οδός|Πλατεία";
const semitic = "شارع|רחוב|רח['׳]";

/** Streets in Cyrillic, Greek, Arabic and Hebrew: the kind, the name, the number of the house, and its parts. */
export default postalAddress({
  id: "local-street-address",
  hints: [cyrillic, greek, semitic]
    .join("|")
    .toLowerCase()
    .replaceAll("\\", "")
    .replace("['׳]", "")
    .split("|")
    .map((kind) => ` ${kind} `),
  street: `(?:[0-9]{3,6},? )?(?:(?:г\\.|м\\.|гр\\.) ?${word},? )?(?:(?:${cyrillic}|${greek}|${semitic}) ?${word}(?: ${word}){0,3}|${word} (?:улица|проспект|бульвар|переулок|шоссе|площадь)),? (?:(?:д\\.|дом|буд\\.|№|бл\\.) ?)?[0-9]{1,4}(?:[/-][0-9]{1,4})?(?: ?[а-яіїєА-Я](?!\\p{L}))?(?:,? (?:корп\\.|к\\.|стр\\.|кв\\.|оф\\.|вх\\.|ет\\.|ап\\.) ?[0-9]{1,4}){0,3}`,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ул. Ленина, д. 12, кв. 45", why: "Russia, house and flat" },
    { text: "101000, г. Москва, ул. Мясницкая, 10", why: "Russia, postcode and town in front" },
    { text: "вул. Хрещатик, 22", why: "Ukraine" },
    { text: "бул. Витоша 100, София", why: "Bulgaria" },
    { text: "Λεωφόρος Συγγρού 119, Αθήνα", why: "Greece" },
    { text: "שלח אל רחוב הרצל 12", value: "רחוב הרצל 12", why: "Israel" },
    { text: "شارع الملك فهد 25", why: "Saudi Arabia" },
    { text: "101000, г. МоскваkEE4k1r8HmcSSqroYRd, ул. Мясницкая, 10", why: "as long as it may be" },
    { text: "101, г. Москва, ул. Мясницкая, 10", why: "as short as it may be" },
    { text: "ул. Ленина q7 5H2я ЖG, д. 12, кв. 45", why: "as long as it may be" },
    { text: "ул. Ленина, д. 1, кв. 45", why: "as short as it may be" },
    { text: "ул. Ленина, д. 1263, кв. 45", why: "as long as it may be" },
    {
      text: "356 QU7J бульвар 146-9я MWV-93-598 FZ.",
      value: "356 QU7J бульвар 146-9я MWV-93-598 FZ",
      why: "another of its forms",
    },
    {
      text: "34423 наб.45H1 S WAY X 4906-0703 оф.3 корп.4,YMZ. di in Y.",
      value: "34423 наб.45H1 S WAY X 4906-0703 оф.3 корп.4,YMZ",
      why: "another of its forms",
    },
    { text: "398877 г.Z6 просп.D8 бл.3159/7528 стр.9003 к.1334 кв.63,#252 EEQ", why: "nothing else in the text" },
    { text: "ул. Ленина, д. 12 оф.4171 ет.398 оф.70", why: "as long as it may be" },
  ],
  ignore: [
    { text: "улица длинная", why: "no number" },
    { text: "12 улиц города", why: "several streets" },
    { text: "проспект эмиссии, страница", why: "a prospectus" },
    { text: "ул 12", why: "no name" },
    { text: "οδός χωρίς αριθμό", why: "no number, in Greek" },
  ],
};
