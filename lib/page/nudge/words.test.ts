import { expect, test } from "vitest";
import { loadDetectorFiles } from "../../../rules/from-node.ts";
import { fileNames, ways, whatWasFound } from "./words.ts";

const finding = (detector: string) =>
  ({ detector, category: "personal", family: "EMAIL", severity: "low", start: 0, end: 1, confidence: 1, canary: false }) as const;
const detectors = new Map((await loadDetectorFiles()).map(({ detector }) => [detector.id, detector]));

test.each([
  [["payment-card"], "a payment card number"],
  [["email-address"], "an e-mail address"],
  [["us-ssn"], "a US social security number"],
  [Array<string>(1_200).fill("email-address"), "1,200 e-mail addresses"],
  [["payment-card", "email-address", "email-address"], "a payment card number and 2 e-mail addresses"],
])("%j", (ids, expected) => {
  expect(whatWasFound(ids.map(finding), detectors)).toBe(expected);
});

test("one value is hidden, several are", () => {
  expect([ways.paste.hide(1), ways.paste.hide(2)]).toEqual(["Hide it and paste", "Hide them and paste"]);
});

test.each([
  [["customers.csv"], "customers.csv"],
  [["a.csv", "b.csv"], "a.csv and 1 more file"],
  [["a.csv", "b.csv", "c.csv"], "a.csv and 2 more files"],
])("files %j", (names, expected) => {
  expect(fileNames(names)).toBe(expected);
});
