import { type CountryCode, getCountries, getCountryCallingCode, getExampleNumber } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { expect, test } from "vitest";
import { isDialable } from "./phone-plan.ts";

/** libphonenumber is the oracle: its example of every region, and numbers that no region has. */
test.for(getCountries())("%s: its example number can be dialled", (region: CountryCode) => {
  const number = getExampleNumber(region, examples);
  expect(number, region).toBeDefined();
  expect(isDialable(`${number!.number}`.slice(1))).toBe(true);
});

test.for(getCountries())("%s: numbers that are too long or too short cannot", (region: CountryCode) => {
  const code = getCountryCallingCode(region);
  expect(isDialable(`${code}2`)).toBe(false);
  expect(isDialable(`${code}${"2".repeat(18)}`)).toBe(false);
});

test.for(["999123456789", "210123456789", "08001234567", ""])("%s belongs to no country", (digits) => {
  expect(isDialable(digits)).toBe(false);
});

test("first digits count: no number of North America begins with 1, none of France with 0", () => {
  expect(isDialable("12125550173")).toBe(true);
  expect(isDialable("11125550173")).toBe(false);
  expect(isDialable("33123456789")).toBe(true);
  expect(isDialable("33023456789")).toBe(false);
});
