import { expect, test } from "vitest";
import { fitting } from "./commands.ts";

const commands = ["Inventory", "Findings", "Dark colours", "Show in findings"].map((label) => ({ label }));

test.each([
  ["", ["Inventory", "Findings", "Dark colours", "Show in findings"]],
  ["find", ["Findings", "Show in findings"]],
  ["  FIND show ", ["Show in findings"]],
  ["nothing", []],
])("%j finds %j", (text, labels) => {
  expect(fitting(commands, text).map(({ label }) => label)).toEqual(labels);
});
