import { expect, test } from "vitest";
import { dataConsent, neededData, optionalData } from "./data-consent.ts";

const nobody = { installed: false, given: false };
const it = { installed: true, given: true };

test.each([
  ["a browser that asks nobody", null, nobody, true, true],
  ["everything granted", [...neededData, optionalData], nobody, true, true],
  ["what is optional declined", [...neededData], nobody, true, false],
  ["installed by policy, which says nothing of it", [...neededData], { installed: true, given: false }, true, false],
  ["installed by policy, which has consented", [...neededData], it, true, true],
  ["settings without an installation by policy", [...neededData], { installed: false, given: true }, true, false],
  ["one of those that are needed taken back", neededData.slice(1), it, false, true],
  ["nothing", [], nobody, false, false],
] as const)("%s", (_, granted, company, activities, technical) => {
  expect(dataConsent(granted, company)).toEqual({ activities, technical });
});
