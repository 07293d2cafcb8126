import { expect, test } from "vitest";
import { detectorName } from "./detector-name.ts";

const names = {
  "payment-card": { one: "payment card number", other: "payment card numbers" },
  iban: { one: "IBAN", other: "IBANs" },
  "own-customers": { one: "customer record", other: "customer records" },
};

test.each([
  ["payment-card", 1, "Payment card number"],
  ["payment-card", 2, "Payment card numbers"],
  ["iban", 3, "IBANs"],
  ["own-customers", 1, "own-customers (customer record)"],
  ["own-plans", 1, "own-plans"],
  ["from-the-future", 2, "from-the-future"],
  ["constructor", 1, "constructor"],
])("%s, %d times, reads %s", (id, count, name) => {
  expect(detectorName(id, count, names)).toBe(name);
});
