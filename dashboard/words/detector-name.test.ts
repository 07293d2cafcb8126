import { expect, test } from "vitest";
import { detectorName } from "./detector-name.ts";

test.each([
  ["payment-card", "Payment card"],
  ["github-token", "GitHub token"],
  ["email-address", "E-mail address"],
  ["us-ssn", "US SSN"],
  ["constructor", "Constructor"],
])("%s reads %s", (id, name) => {
  expect(detectorName(id)).toBe(name);
});
