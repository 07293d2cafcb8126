import { expect, test } from "vitest";
import { decodeBase64url } from "./base64url.ts";
import { cardIssuer } from "./card-issuer.ts";
import { entropy } from "./entropy.ts";
import { luhn } from "./luhn.ts";
import { mod97 } from "./mod97.ts";
import { isPlaceholder } from "./placeholder.ts";

test.for([
  ["4111111111111111", true],
  ["4111111111111112", false],
  ["79927398713", true],
  ["0", true],
  ["", false],
] as const)("luhn %s", ([digits, want]) => {
  expect(luhn(digits)).toBe(want);
});

test("one wrong digit never passes luhn", () => {
  const card = "5500000000000004";
  for (let at = 0; at < card.length; at++) {
    for (let digit = 0; digit < 10; digit++) {
      const other = card.slice(0, at) + digit + card.slice(at + 1);
      expect(luhn(other)).toBe(other === card);
    }
  }
});

test.for([
  ["4111111111111111", "visa"],
  ["2221000000000009", "mastercard"],
  ["2720999999999996", "mastercard"],
  ["2721000000000000", null],
  ["378282246310005", "amex"],
  ["3782822463100055", null],
  ["30569309025904", "diners"],
  ["1234567812345670", null],
] as const)("issuer of %s", ([digits, want]) => {
  expect(cardIssuer(digits)).toBe(want);
});

test.for([
  ["GB29NWBK60161331926819", true],
  ["gb29nwbk60161331926819", true],
  ["GB29NWBK60161331926818", false],
  ["GB92NWBK60161331926819", false],
] as const)("mod97 %s", ([iban, want]) => {
  expect(mod97(iban)).toBe(want);
});

test("entropy in bits a character", () => {
  expect(entropy("aaaa")).toBe(0);
  expect(entropy("abcd")).toBe(2);
  expect(entropy("aabb")).toBe(1);
});

test.for([
  ["eyJhIjoxfQ", '{"a":1}'],
  ["_-8", "\u00ff\u00ef"],
  ["YQ==", "a"],
  ["", ""],
  ["a", null],
  ["a+b/", null],
] as const)("base64url %s", ([encoded, want]) => {
  expect(decodeBase64url(encoded)).toBe(want);
});

test.for([
  "<token>",
  `$${"{TOKEN}"}`,
  "{{ token }}",
  "%TOKEN%",
  "$TOKEN",
  "xxxxxxxx",
  "********",
  "changeme",
  "your-api-key",
  "AKIAEXAMPLE",
  "aaaaaaa",
  "12345678",
  "abcdefgh",
  "[SECRET_1]",
  "…",
])("placeholder: %s", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});
test.for(["T7xqP2mZ9r", "correct-horse-7", "$2y$10abcDEF", "hunter2"])("no placeholder: %s", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
