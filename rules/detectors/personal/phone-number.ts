import { digitsOf } from "../../../lib/core/checks/digits-of.ts";
import { lineStart } from "../../../lib/core/checks/line-start.ts";
import { hasKinds } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples, MatchContext } from "../../../lib/schema/detector.ts";
import { isDialable } from "../../builders/phone-plan.ts";
import { standsAlone } from "../../builders/stands-alone.ts";
import { phoneWords, phoneWordsUnspaced } from "../../data/phone-words.ts";

const named = `(?:(?<![\\p{L}])(?:${phoneWords})(?:[ _-]?(?:numbers?|numaram?|no|nr|num))?(?!\\p{L})|${phoneWordsUnspaced})`;
/** The words, and nothing but marks and short words between them and the number. */
const namedRightBefore = new RegExp(
  `${named}[^\\p{L}\\d]{0,6}(?:(?:is|at|on|to|number|ist|est|es)[^\\p{L}\\d]{1,3}){0,2}$`,
  "iu",
);
const namedBefore = new RegExp(`${named}[^\\d]{0,32}$`, "iu");
/** A word for the kind of line behind the number; the last ones only where the line ends. */
const namedBehind =
  /^[ \t]?["',(-]{0,2}[ \t]?(?:(?:(?:tele|cell)?phone|mobile?|cell|fax|handy|tel)(?!\p{L})|(?:office|work|home|desk|direct|main)[ \t)]{0,2}(?:[\n,;]|$))/iu;
const aNumberOf = /(?<!\p{L})(?:number|numero|número|numéro|nummer)(?: (?:is|ist|est|es))?[^\p{L}\d]{0,3}$/iu;
/** What stands right before a number of another kind. */
const otherwiseNamed =
  /(?:ssn|nss|nif|nie|nino|bsn|tax|vat|iban|isbn|issn|ean|acc(?:oun)?t|order|invoice|bestell\p{L}{0,8}|case|ref(?:erence)?|zip|serial|ticket|tracking|routing|card|passport|versicherungsnummer|seguro social|fiscale|[^\p{L}]id)(?: ?(?:number|no|nr|num|#))?[^\p{L}\d]{0,4}(?:is |: )?$/iu;

/** Without one there is no name, and no need to look for any. */
const letter = /\p{L}/u;

/** 2024-05-06, 06.05.2024. */
const date = /^(?:(?:19|20)[0-9]{2}[ ./-][0-9]{2}[ ./-][0-9]{2}|[0-9]{2}[ ./-][0-9]{2}[ ./-](?:19|20)[0-9]{2})$/;
/** As people in North America write their numbers. */
const northAmerican =
  /^(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ ]?[0-9]{3}[ .-]?|[2-9][0-9]{2}[-/][0-9]{3}-|[2-9][0-9]{2}\.[0-9]{3}\.)[0-9]{4}(?:$|[^0-9])/;
/** A leading 0, an area in brackets, or ten digits as in North America: words may stand at some distance. */
const usualForm = /^\(?(?:0|[0-9]{2,4}\)|(?:1[ .-]?)?\(?[2-9][0-9]{2}\)?[ .-]?[2-9][0-9]{2}[ .-]?[0-9]{4}$)/;
/** A mobile number of mainland China (1, then 3 to 9), or one of Turkey in its groups. */
const knownMobile = /^(?:1[3-9][0-9]{9}|5[0-9]{2} [0-9]{3} [0-9]{2} [0-9]{2})$/;
/** A leading 0 and nine or ten digits more, as in most countries that dial one. */
const trunkForm = /^\(?0(?:[^0-9]{0,2}[0-9]){9,10}$|^(?:0[0-9][ ]?)?\([0-9]{2,4}\)(?:[ -]?[0-9]){6,8}$/;
/** As in North America, without any mark. */
const tenDigits = /^[2-9][0-9]{2}[2-9][0-9]{6}$/;
/** A shorter one, with a mark behind the area. */
const areaForm = /^0[0-9]{1,4}[-/ ][0-9]{5,8}$/;
const extension = /[ ]?(?:x|ext).{1,12}$/i;

const detector: Detector = {
  id: "phone-number",
  name: { one: "phone number", other: "phone numbers" },
  category: "personal",
  family: "PHONE",
  severity: "low",
  // The shortest of all, with their country calling code, have six digits.
  hints: ["<digits>", "<lone>"],
  // With "+", with "00", as in North America, with a leading 0, and any other groups of digits.
  pattern:
    /(?:(?<![0-9_+]|[0-9][-./: ])\+[ ]?[1-9](?:[ .\-/]{0,2}\(?[0-9]\)?){5,14}|(?<![0-9A-Za-z_+\\]|[0-9][-.,/: ]|[-./=#&?%@$][ ]?)(?:\(?00[1-9][0-9]{0,2}\)?(?:[ .\-/]{0,2}\(?[0-9]\)?){6,12}|(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ ]?|[2-9][0-9]{2}[ ./-]?)[2-9][0-9]{2}[ .-]?[0-9]{4}|\(?0\)?[ -]?[0-9]\)?(?:[ .\-/]{0,3}\(?[0-9]\)?){5,11}|\(?[1-9](?:[ .-]{0,2}\(?[0-9]\)?){6,12}))(?:[ ]?(?:x|ext\.?)[ ]?[0-9]{1,6})?(?![0-9A-Za-z_]|[-.,/:][0-9]|\.[a-z])/,
  window: { before: 4, after: 12 },
  confirm(value, context) {
    const { text, start, end } = context;
    const number = value.replace(extension, "");
    const digits = digitsOf(number.replace("(0)", ""));
    if (!hasKinds(digits, 2)) return 0;
    const before = text.slice(beforeNumber(text, start), start);
    const worded = letter.test(before);
    // The one holds wherever the other does.
    const named = worded && namedBefore.test(before);
    const right = (named && namedRightBefore.test(before)) || namedBehind.test(text.slice(end, end + 24));
    if (!right && (/[A-Za-z]$/.test(before) || !hasKinds(digits, 3))) return 0;
    const near = right || named;
    if (number.startsWith("+"))
      return isDialable(digits) ? (near ? 0.95 : 0.85) : near && /^[1-9][0-9]{7,14}$/.test(digits) ? 0.6 : 0;
    if (digits.length < 7 || digits.length > 14 || date.test(number)) return 0;
    if (worded && otherwiseNamed.test(before)) return 0.2;
    if (number.startsWith("00") && isDialable(digits.slice(2))) return near ? 0.9 : 0.6;
    return atHome(number, context, right, near, worded && aNumberOf.test(before));
  },
  mask: (value) => `${value.slice(0, value.startsWith("+") ? 3 : 2)}••••${value.length < 9 ? "" : value.slice(-2)}`,
};
export default detector;

/** How far before the number the words may stand, in UTF-16 code units. */
const reach = 48;

/** Where what belongs to the number begins: with the last digit of another one, since no word is looked for beyond that. */
function beforeNumber(text: string, start: number): number {
  const least = Math.max(0, start - reach);
  let from = start;
  while (from > least) {
    const code = text.charCodeAt(--from);
    if (code >= 0x30 && code <= 0x39) break;
  }
  return from;
}

const cellBefore = /(?:^|[|;\t\n])[ ]?["']?$/;
const cellAfter = /^["']?[ ]?(?:[|;\t\r\n]|$)/;
const mail = /[\w.+-]@[\w-]{1,60}\.[a-z]/i;
/** How long a part of a row is looked at on either side, in UTF-16 code units. */
const rowReach = 160;

/** True for a cell of a row, with or without a heading, that has somebody's e-mail address in it: what such rows are for. */
function isBesideMail({ text, start, end }: MatchContext): boolean {
  const before = text.slice(lineStart(text, start, rowReach), start);
  const behind = text.slice(end, end + rowReach);
  if (!cellBefore.test(before) || !cellAfter.test(behind)) return false;
  return mail.test(before) || mail.test(behind.split("\n", 1)[0] ?? "");
}

/** Confidence of a number without a country calling code. */
function atHome(number: string, context: MatchContext, right: boolean, near: boolean, numbered: boolean): number {
  if (right || (near && usualForm.test(number))) return 0.85;
  if (northAmerican.test(number)) return 0.65;
  if ((trunkForm.test(number) || tenDigits.test(number)) && isBesideMail(context)) return 0.6;
  const alone = standsAlone(context);
  if (knownMobile.test(number)) return numbered || alone ? 0.65 : 0.3;
  if (trunkForm.test(number)) return alone || (numbered && /[^0-9]/.test(number)) ? 0.6 : 0.3;
  return numbered && areaForm.test(number) ? 0.6 : 0.3;
}

export const examples: DetectorExamples = {
  match: [
    { text: "Call +49 30 901820 now", value: "+49 30 901820", why: "international with spaces" },
    { text: "+442079460958", why: "E.164, in one piece" },
    { text: "+41 (0)44 668 18 00", why: "international, with the 0 that is dialled at home only" },
    { text: "+1 (212) 555-0173", why: "international, brackets around the area" },
    { text: "+423 234 56 78", why: "Liechtenstein: a plan that the table knows" },
    { text: "(212) 555-0173", why: "North American form" },
    { text: "212-555-0173 ext. 36", why: "with an extension" },
    { text: "My cell is 2125550173", value: "2125550173", why: "ten bare digits count when the words stand before them" },
    { text: "Tel.: 030 / 901 82 00", value: "030 / 901 82 00", why: "a national form, named" },
    { text: "phone: 01 23 45 67 89", value: "01 23 45 67 89", why: "pairs of digits, as in France" },
    { text: "(02) 890-1234 fax", value: "(02) 890-1234", why: "named behind it" },
    { text: "fax 0044 20 7946 0958", value: "0044 20 7946 0958", why: "international with 00" },
    { text: "Phone:\n467 3395", value: "467 3395", why: "a local number, named right before it" },
    { text: "我的手机号是13812345678。", value: "13812345678", why: "named in Chinese" },
    { text: "My number is 020 7946 0958", value: "020 7946 0958", why: "a number of whom, in a national form" },
    { text: "7|Ana|030 90182055|ana@home.example", value: "030 90182055", why: "a row without a heading, beside an address" },
    { text: "ana@home.example;2125550173;Elm", value: "2125550173", why: "ten bare digits in such a row" },
    { text: "Ana,302-32-1202,+1 (202) 214-3626,Elm", value: "+1 (202) 214-3626", why: "a cell of a table, digits before it" },
    { text: "My cell is 1438886220", value: "1438886220", why: "another one of the same form" },
    { text: "Call +49 30 90182.-0 now", value: "+49 30 90182.-0", why: "as long as it may be" },
    { text: "Call +4(7). 8) (3(57(3)-.(6.-6) now", value: "+4(7). 8) (3(57(3)-.(6.-6)", why: "a part of it is longer" },
    { text: "fax 0044 20 7946 095..8", value: "0044 20 7946 095..8", why: "as long as it may be" },
    { text: "Phone:\n467 339- 5", value: "467 339- 5", why: "as long as it may be" },
    {
      text: "Phone:\n4.(2.(3) .2.2) (3)(8). (0). (0)58) 6)- 7",
      value: "4.(2.(3) .2.2) (3)(8). (0). (0)58) 6)- 7",
      why: "as long as it may be",
    },
    { text: "212-555-0173 ext. 3", why: "as short as it may be" },
    { text: "212-555-0173 ext. 366881", why: "as long as it may be" },
    { text: "ana@home.example;1(913)627-1264x93;Elm", value: "1(913)627-1264x93", why: "another of its forms" },
    { text: "我的手机号是(8288)(555 3。", value: "(8288)(555 3", why: "another of its forms" },
    { text: "(212) 565-0273(212) 5", value: "(212) 565-0273", why: "written in another way" },
    { text: "Tel.: 0379340", value: "0379340", why: "as short as it may be" },
    { text: "Tel.: 035)3160)066(9)(4)9", value: "035)3160)066(9)(4)9", why: "as long as it may be" },
    { text: "Call +4(7). 8) (3(57(0)-.(6.-6) now", value: "+4(7). 8) (3(57(0)-.(6.-6)", why: "another one of the same form" },
    { text: "My number is 00636(5)3-60)9-(623", value: "00636(5)3-60)9-(623", why: "another of its forms" },
  ],
  ignore: [
    { text: "Your mobile subscription: 4 items, order 467 3395", why: "a word at a distance says nothing about short groups" },
    { text: "2024-05-06 12:30:45", why: "date and time" },
    { text: "Born: 1963-10-02 | Phone:", why: "a date next to the words" },
    { text: "SSN 700-70-1600. Phone contact: none", why: "named as something else" },
    { text: "192.168.100.200", why: "an IP address" },
    { text: "version 10.15.7021.2", why: "a version" },
    { text: "4111 1111 1111 1111", why: "a card number" },
    { text: "Order 2125550173", why: "ten bare digits without context are any number" },
    { text: "1700000000", why: "a time stamp" },
    { text: "ana@home.example wrote: order 2125550173;", why: "a sentence is no row" },
    { text: "ana@home.example|1700000000|ok", why: "a time stamp in a row" },
    { text: "7|Ana|2125550173|Elm\nana@home.example", why: "the address is in another row" },
    { text: "ISBN 978-3-16-148410-0", why: "a book" },
    { text: "x = +12345678.5", why: "a number with decimals" },
    { text: "call 111 111 1111", why: "one digit throughout" },
    { text: "+999 123 456 789", why: "no country has this code" },
    { text: "a+12345678901", why: "a term of a sum" },
    { text: "contact\\9724\\3118448898.py", why: "a file" },
    { text: "650+253+1234", why: "a sum" },
    { text: "fax 0044..7) 2/(3.2./9 .(3 /2)/1)-.94) 6-8) 9)", why: "longer than it may be" },
    { text: "我的手机号是91869055577。", why: "resembles it, and does not pass the check" },
    { text: "我的手机号是13811345658。", why: "resembles it, and does not pass the check" },
    { text: "Ana,302-32-1202,+0 (046) 594-6762,Elm", why: "resembles it, and does not pass the check" },
    { text: "My number is 945 4411 3004", why: "resembles it, and does not pass the check" },
    { text: "fax 0044..7) 2/(3.2./9 .(3 /2)/1)-.98) 9)", why: "resembles it, and is none" },
    { text: "006(84)6957(2)4(2x4346", why: "resembles it, and is none" },
  ],
};
