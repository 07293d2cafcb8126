/** Made-up values of every kind that the templates name. A near-miss is the same with a check digit that is wrong. */
import type { Faker } from "@faker-js/faker";
import parsePhoneNumber from "libphonenumber-js/max";
import { ibanDigits, luhnDigit, mod11_10Digit, weightedSum } from "./check-digits.ts";

export type MakeValue = (faker: Faker) => string;

const digits = (faker: Faker, length: number): string => faker.string.numeric({ length, allowLeadingZeros: true });
const from = (faker: Faker, alphabet: string, length: number): string => faker.string.fromCharacters(alphabet, length);
const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const hex = "0123456789abcdef";
const grouped = (text: string, size: number, by: string) => (text.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(by);
const pad = (value: number, length = 2) => String(value).padStart(length, "0");

function card(faker: Faker): string {
  const prefix = faker.helpers.arrayElement(["4", "51", "52", "53", "54", "55", "34", "37", "6011", "3528"]);
  const length = /^3[47]/.test(prefix) ? 15 : 16;
  const body = prefix + digits(faker, length - 1 - prefix.length);
  const number = body + luhnDigit(body);
  // Fifteen digits are printed in groups of four, six and five.
  const groups = length === 15 ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)] : [grouped(number, 4, " ")];
  return faker.helpers.arrayElement([number, groups.join(" "), groups.join(" ").replaceAll(" ", "-")]);
}

const ibanForms: Record<string, (faker: Faker) => string> = {
  DE: (faker) => digits(faker, 18),
  FR: (faker) => digits(faker, 23),
  ES: (faker) => digits(faker, 20),
  NL: (faker) => faker.helpers.arrayElement(["INGB", "RABO", "ABNA"]) + digits(faker, 10),
  GB: (faker) => faker.helpers.arrayElement(["NWBK", "BARC", "LOYD"]) + digits(faker, 14),
  PL: (faker) => digits(faker, 24),
};

function iban(faker: Faker): string {
  const country = faker.helpers.arrayElement(Object.keys(ibanForms));
  const account = ibanForms[country]!(faker);
  const number = country + ibanDigits(country, account) + account;
  return faker.helpers.arrayElement([number, grouped(number, 4, " ")]);
}

/** SSA: no area 000, 666 or from 900 on, no group 00, no serial 0000. */
function ssn(faker: Faker): string {
  const area = faker.number.int({ min: 100, max: 665 });
  return `${area}-${pad(faker.number.int({ min: 1, max: 99 }))}-${pad(faker.number.int({ min: 1, max: 9999 }), 4)}`;
}

/** BZSt: eleven digits, the first not 0, one of the first ten twice, mod 11,10. */
function germanTaxId(faker: Faker): string {
  const nine = faker.helpers.shuffle([..."1234567890"]).slice(0, 9);
  const body = faker.helpers
    .shuffle([...nine, nine[0]!])
    .join("")
    .replace(/^0/, "");
  if (body.length < 10) return germanTaxId(faker);
  const number = body + mod11_10Digit(body);
  return faker.helpers.arrayElement([number, `${number.slice(0, 2)} ${grouped(number.slice(2), 3, " ")}`]);
}

function spanishDni(faker: Faker): string {
  const number = digits(faker, 8);
  return number + "TRWAGMYFPDXBNJZSQVHLCKE"[Number(number) % 23];
}

function dutchBsn(faker: Faker): string {
  const body = `1${digits(faker, 7)}`;
  const rest = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return rest === 10 ? dutchBsn(faker) : body + rest;
}

function polishPesel(faker: Faker): string {
  const born = faker.date.birthdate({ mode: "year", min: 1950, max: 1999, refDate });
  const body = pad(born.getUTCFullYear() % 100) + pad(born.getUTCMonth() + 1) + pad(born.getUTCDate()) + digits(faker, 4);
  return body + ((10 - (weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

function brazilianCpf(faker: Faker): string {
  const body = digits(faker, 9);
  const check = (text: string, first: number) => {
    const rest =
      weightedSum(
        text,
        Array.from({ length: text.length }, (_, index) => first - index),
      ) % 11;
    return String(rest < 2 ? 0 : 11 - rest);
  };
  const one = body + check(body, 10);
  return `${grouped(body, 3, ".")}-${one.slice(-1)}${check(one, 11)}`;
}

function britishNhs(faker: Faker): string {
  const body = `4${digits(faker, 8)}`;
  const rest = 11 - (weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest === 10 ? britishNhs(faker) : `${grouped(body, 3, " ")}${rest === 11 ? 0 : rest}`;
}

/** Dates of the corpus stand still, whenever it is made. */
export const refDate = new Date("2026-01-01T00:00:00Z");

function birthDate(faker: Faker): string {
  const born = faker.date.birthdate({ mode: "age", min: 18, max: 90, refDate });
  const [year, month, day] = [born.getUTCFullYear(), pad(born.getUTCMonth() + 1), pad(born.getUTCDate())];
  return faker.helpers.arrayElement([`${year}-${month}-${day}`, `${day}.${month}.${year}`, `${month}/${day}/${year}`]);
}

/** As @faker-js/faker makes them, without those that no country has. */
function phone(faker: Faker): string {
  for (let attempt = 0; attempt < 100; attempt++) {
    const number = parsePhoneNumber(faker.phone.number({ style: "international" }));
    if (number?.isValid()) return faker.helpers.arrayElement([number.number, number.formatInternational()]);
  }
  return "+442079460958";
}

/** Of a range that is not set aside for private networks, tests or later. */
function publicAddress(faker: Faker): string {
  const rest = Array.from({ length: 3 }, () => faker.number.int({ min: 1, max: 254 }));
  return [faker.number.int({ min: 11, max: 99 }), ...rest].join(".");
}

/** Another last digit: the check digit no longer fits. */
const broken =
  (make: MakeValue): MakeValue =>
  (faker) =>
    make(faker).replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + faker.number.int({ min: 1, max: 8 })) % 10));

const token =
  (prefix: string, alphabet: string, length: number): MakeValue =>
  (faker) =>
    prefix + from(faker, alphabet, length);

/** Label of the mark, and how to make a value; null: the value is none to find. */
export const values: Readonly<Record<string, readonly [label: string | null, make: MakeValue]>> = {
  person: ["PERSON", (faker) => `${faker.person.firstName()} ${faker.person.lastName()}`],
  first: ["PERSON", (faker) => faker.person.firstName()],
  email: ["EMAIL_ADDRESS", (faker) => faker.internet.exampleEmail().toLowerCase()],
  phone: ["PHONE_NUMBER", phone],
  address: ["ADDRESS", (faker) => `${faker.location.streetAddress()}, ${faker.location.zipCode()} ${faker.location.city()}`],
  org: ["ORGANIZATION", (faker) => faker.company.name()],
  born: ["DATE_OF_BIRTH", birthDate],
  username: ["USERNAME", (faker) => faker.internet.username().toLowerCase()],
  employee: ["EMPLOYEE_ID", (faker) => `E-${digits(faker, 6)}`],
  card: ["CREDIT_CARD", card],
  iban: ["IBAN", iban],
  ssn: ["US_SSN", ssn],
  de_tax: ["TAX_ID", germanTaxId],
  es_dni: ["NATIONAL_ID", spanishDni],
  nl_bsn: ["NATIONAL_ID", dutchBsn],
  pl_pesel: ["NATIONAL_ID", polishPesel],
  br_cpf: ["NATIONAL_ID", brazilianCpf],
  gb_nhs: ["UK_NHS", britishNhs],
  mrn: ["MEDICAL_RECORD_NUMBER", (faker) => `MRN-${digits(faker, 8)}`],
  ip: ["IP_ADDRESS", publicAddress],
  mac: ["MAC_ADDRESS", (faker) => faker.internet.mac()],
  plate: [
    "LICENSE_PLATE",
    (faker) => `${from(faker, "ABCDEFGHKLMNPRSTW", 2)}-${from(faker, "ABCDEFGH", 2)} ${faker.number.int({ min: 1, max: 9999 })}`,
  ],
  github: ["SECRET", token("ghp_", alphanumeric, 36)],
  aws: ["SECRET", token("AKIA", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)],
  stripe: ["SECRET", token("sk_live_", alphanumeric, 24)],
  password: ["SECRET", (faker) => from(faker, `${alphanumeric}!#%+-_`, 14)],
  hexkey: ["SECRET", token("", hex, 32)],
  bad_card: [null, broken(card)],
  bad_iban: [null, broken(iban)],
  order: [null, (faker) => `${from(faker, "ABCDEFGH", 2)}-${digits(faker, 7)}`],
  number: [null, (faker) => String(faker.number.int({ min: 2, max: 9000 }))],
  long_number: [null, (faker) => digits(faker, 9)],
  version: [null, (faker) => `${digits(faker, 1)}.${faker.number.int({ max: 30 })}.${faker.number.int({ max: 200 })}`],
  uuid: [null, (faker) => faker.string.uuid()],
  commit: [null, (faker) => from(faker, hex, 40)],
  day: [null, (faker) => faker.date.past({ years: 3, refDate }).toISOString().slice(0, 10)],
  time: [null, (faker) => faker.date.past({ years: 3, refDate }).toISOString()],
  words: [null, (faker) => faker.word.words({ count: { min: 3, max: 7 } })],
  noun: [null, (faker) => faker.word.noun()],
  verb: [null, (faker) => faker.word.verb()],
  placeholder: [
    null,
    (faker) => faker.helpers.arrayElement(["<your-key>", "changeme", "xxxxxxxx", "$API_TOKEN", "os.environ['KEY']"]),
  ],
  price: [null, (faker) => faker.commerce.price()],
};
