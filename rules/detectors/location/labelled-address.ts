import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { addressRest, capital } from "../../builders/postal-address.ts";
import { spellLetters } from "../../builders/spell-letters.ts";

/** The word for an address in many languages, and what ties it to one. */
const noun =
  "(?<!(?:[Mm]ail|[Ii][Pp]|[Mm][Aa][Cc]|[Ww]eb|[Ww]allet|[Mm]emory)[ _-])(?:[Aa]ddress(?:es)?|ADDRESS|[Dd]irección|[Dd]omicilio|[Ee]ndereço|[Mm]orada|[Ii]ndirizzo|[Aa]dresse|[Aa]nschrift|[Aa]dres[as]?|[Oo]soite|[Аа]дрес|[Δδ]ιεύθυνση)(?!\\p{L})(?: [^\\s\\d:]{1,16}){0,7}?(?::| (?:is|are|with|in|at|ist|est|es))\\s{1,6}";
const verb =
  "(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid(?:es?|ing)|[Ll]ocated|(?:[Oo]ffice|[Rr]estaurant|[Ss]tation|[Ss]hop|[Hh]ouse|[Hh]ome|[Ff]lat|[Cc]linic|[Ss]chool|[Hh]otel|[Ww]arehouse) is|[Mm]eet(?: me| you| us| them)?|[Aa]rrived|[Ss]tay(?:s|ed|ing)?|(?:[Dd]rop|[Pp]ick)(?:s|ped|ed)? (?:me|you|us|him|her|them) (?:off|up)) (?:at|on|in) |(?:[Ss]en[dt](?: \\p{L}{2,12}){0,4}|[Tt]axi|[Dd]eliver(?:ed|y)?|[Ss]hip(?:ped|ping)?|[Rr]eturn|[Mm]oved) to ";
const particle = "de|del|della|dei|di|do|da|dos|das|du|des|la|le|van|von|der|den|z|nad|pod";
const name = `${capital}(?: (?:(?:${particle}) ){0,2}${capital}){0,3}`;
/** "329 Arenales 9462", "172 Maneeži 75", "Villacher Lend 89", "9816 214 Pavlou Drandaki". */
const street = `(?:[0-9]{1,6}[A-Za-z]?,? (?:[0-9]{1,5} )?${name}(?: [0-9]{1,5}(?![0-9:%]|[.,][0-9]))?|${name} [0-9]{1,5}[A-Za-z]?(?![\\p{L}\\p{N}:%]|[.,][0-9]))`;
/** Dates, times, and the parts of a text, a building or a program. */
const none =
  /^(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Page|Chapter|Section|Step|Level|Figure|Table|Room|Port|Version|Phase|Part|Day|Week|Year|Line|Slide|Question|Article|Class|Grade|Item|Unit|Windows|Python|The|This|If|In|We|You|It|AM|PM)|\s(?:19|20)\d\d$/;

/** Any street and number behind words that announce one. Streets with a kind are found without such words by other detectors. */
const detector: Detector = {
  id: "labelled-address",
  name: { one: "postal address", other: "postal addresses" },
  category: "personal",
  family: "ADDRESS",
  severity: "medium",
  hints: [
    ..." address, addresses,dirección,domicilio,endereço, morada,indirizzo,adresse,anschrift, adres , adress , osoite, adresa,адрес ,διεύθυνση".split(
      ",",
    ),
    ..." lives , lived , live at , live in , live on , living , resides , residing ,located at ,located in ,located on , office is , restaurant is , station is , shop is , meet me , meet you , meet us , meet them , arrived at , off at , off on , up at , stay at , stays at , stayed at , staying at , house is , home is , flat is , clinic is , school is , hotel is , warehouse is , meet at , meet in ".split(
      ",",
    ),
    ..." sent to , send , taxi to , delivered to , deliver to , delivery to , ship to , shipped to , shipping to , return to , moved to ".split(
      ",",
    ),
  ],
  // Only a pattern that is used is compiled.
  get pattern() {
    const value = `(?<value>(?:${street})${addressRest})(?![\\p{L}\\p{N}])`;
    return new RegExp(spellLetters(`(?<!\\p{L})(?:${noun}|${verb})(?:${name}\\n {1,8})?${value}`), "u");
  },
  valueGroup: "value",
  window: { before: 8, after: 1130, begin: 0 },
  confirm: (value) => (none.test(value) ? 0 : 0.7),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    {
      text: "Address: 83393 Pärna 33\nTartu",
      value: "83393 Pärna 33\nTartu",
      why: "postcode, a street without a kind, and the town",
    },
    { text: "Ana lives at 172 Maneeži 75, Saareküla", value: "172 Maneeži 75, Saareküla", why: "a verb announces it" },
    { text: "his address is 329 Arenales 9462", value: "329 Arenales 9462", why: "in a sentence" },
    { text: "Please return to Villacher Lend 89", value: "Villacher Lend 89", why: "the name before the number" },
    { text: "Indirizzo: Campo Santo 12, 30124 Venezia", value: "Campo Santo 12, 30124 Venezia", why: "Italian" },
    { text: "Billing address: Ana Example\n    1593 Pagari 18\n", value: "1593 Pagari 18", why: "behind the line with the name" },
    { text: 'Address F UYu\' rJ" R k "; Ne: 83393 Pärna 33\nTartu', value: "83393 Pärna 33\nTartu", why: "as long as it may be" },
    { text: "Address:      83393 Pärna 33\nTartu", value: "83393 Pärna 33\nTartu", why: "as long as it may be" },
    { text: "Billing address: Ana den von Example\n    1593 Pagari 18\n", value: "1593 Pagari 18", why: "as long as it may be" },
    { text: "Address: 8 Pärna 33\nTartu", value: "8 Pärna 33\nTartu", why: "as short as it may be" },
    { text: "Address: 833939 Pärna 33\nTartu", value: "833939 Pärna 33\nTartu", why: "as long as it may be" },
    { text: "Address: 83393 Pärna 3\nTartu", value: "83393 Pärna 3\nTartu", why: "as short as it may be" },
    { text: "Please return to Villacher Lend 8", value: "Villacher Lend 8", why: "as short as it may be" },
    { text: "Please return to Villacher Lend 89084", value: "Villacher Lend 89084", why: "as long as it may be" },
    { text: "Billing address: Ana Example\n 1593 Pagari 18\n", value: "1593 Pagari 18", why: "as short as it may be" },
    { text: "Billing address: Ana Example\n        1593 Pagari 18\n", value: "1593 Pagari 18", why: "as long as it may be" },
    {
      text: 'Address F UYu\' rJ" R k "; NeYRFiZshXCEoDNX: 83393 Pärna 33\nTartu',
      value: "83393 Pärna 33\nTartu",
      why: "as long as it may be",
    },
    {
      text: "Please return to Send KC LADEI to 1 6011 YXCT 20,B9Z4EK, ZMI do des FT PFN, TK",
      value: "1 6011 YXCT 20,B9Z4EK, ZMI do des FT PFN, TK",
      why: "another of its forms",
    },
    { text: "Address: Sent to 122 CU H. YAQM HYAA 179", value: "122 CU H. YAQM HYAA 179", why: "another of its forms" },
    { text: "Please return to Return to 93 5 CZIM. nad della OY. 89", value: "93 5 CZIM", why: "another of its forms" },
  ],
  ignore: [
    { text: "address: 10 May", why: "a date" },
    { text: "Ana lives in Paris since 2019", why: "a town" },
    { text: "IP address: 10 Downing 5", why: "another address" },
    { text: "Item 7 was sent to Room 101", why: "a room" },
    { text: "She lived in Boston 1998", why: "a year" },
    { text: "to address this: 3 things", why: "a verb" },
  ],
};
