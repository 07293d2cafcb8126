import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Forms of Norway and New Zealand, whose detectors know their check digits. */
const checked = /^(?:[0-9]{4}[ .][0-9]{2}[ .][0-9]{5}|[0-9]{2}[ -][0-9]{4}[ -][0-9]{7}[ -][0-9]{2,3})$/;

/** Number of an account or a bank that nothing but its name gives away. Those with check digits have detectors of their own. */
export default labelledValue({
  id: "bank-account-number",
  name: "bank account number",
  family: "BANK",
  severity: "medium",
  words:
    "account|bank account|account num|acct|konto|kontonummer|kontonr|bankkonto|tili|tilinumero|cuenta|cuenta bancaria|conta|conta corrente|conto|conto corrente|compte|compte bancaire|rekening|rekeningnummer|účet|účtu|rachunek|rachunku|számlaszám|bankszámlaszám|hesap|счет|счёт|счета|счёта|рахунок|сметка|λογαριασμός|账号:|账户:|银行账号|帳號:|口座番号|계좌번호|חשבון|حساب|الحساب|tài khoản|खाता|บัญชี|routing",
  value: "[0-9]{2,17}(?:[ -][0-9]{2,8}){0,4}",
  longest: 36,
  check: (compact, value) => {
    if (compact.length < 6 || compact.length > 20 || checked.test(value) || new Set(compact).size < 2) return 0;
    return /^(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]$/.test(value) ? 0 : 0.75;
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "Account: 10080782", value: "10080782", why: "in a form" },
    { text: "My account number is 000123456789.", value: "000123456789", why: "in a sentence" },
    { text: "Kontonummer: 532 013 000", value: "532 013 000", why: "German, in groups" },
    { text: "Account #10077935 (closed)", value: "10077935", why: "with a number sign" },
    { text: '"bankAccount": "44120987"', value: "44120987", why: "a field of JSON" },
    { text: "número de cuenta: 0182 1234 0012", value: "0182 1234 0012", why: "Spanish" },
    { text: "账号：6222021234567890", value: "6222021234567890", why: "Chinese, with its own colon" },
    { text: "Расчетный счет: 40702810", value: "40702810", why: "Russian" },
    { text: "Kontonummer: 532 013 00", value: "532 013 00", why: "as short as it may be" },
    { text: "Kontonummer: 532 013 00000000", value: "532 013 00000000", why: "as long as it may be" },
    { text: '"bankAccount": "cuenta449 576"', value: "449 576", why: "another of its forms" },
    { text: "Kontonummer: חשבון是32267-48992-39405 69315", value: "32267-48992-39405 69315", why: "another of its forms" },
  ],
  ignore: [
    { text: "Kontonummer: 8601 11 17948", why: "as in Norway, and its check digit is wrong" },
    { text: "10080782", why: "nothing says that it is one" },
    { text: "it accounts for 123456 of all cases", why: "a verb" },
    { text: "account created 2024-05-06", why: "a date" },
    { text: "Account: 20240506", why: "a date in one piece" },
    { text: "account: 000000000", why: "one digit throughout" },
    { text: "account 12345", why: "five digits" },
    { text: "account: 123456.78", why: "an amount" },
    { text: "Account: 10080782 55103 29 2741-559", why: "a part has another length" },
    { text: "account: 1000782 55103 29 2741-559", why: "resembles it, and is none" },
  ],
};
