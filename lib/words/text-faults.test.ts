import { expect, test } from "vitest";
import type { Message } from "../schema/message.ts";
import { textFault } from "./text-faults.ts";

const english = {
  "nudge.cancel": "Cancel",
  "nudge.approved-tool": "Continue in {tool}",
  "nudge.stopped": "{What} cannot go here.",
  "nudge.files": { one: "{name} and {count} more file", other: "{name} and {count} more files" },
  "popup.page.silent": "Waymark is not at work on this page.",
};

test.each<[string, Message, string | null]>([
  ["nudge.cancel", "Abbrechen", null],
  ["nudge.approved-tool", "Weiter in {tool}", null],
  ["nudge.stopped", "Hier nicht: {what}", null],
  ["nudge.files", { one: "{name} und eine weitere", other: "{name} und {count} weitere" }, null],
  ["nudge.files", "{name} (+{count})", null],
  ["nudge.cancle", "Abbrechen", "the key of a message that Waymark has"],
  ["toString", "x", "the key of a message that Waymark has"],
  ["nudge.cancel", "Abbrechen {tool}", "no placeholders"],
  ["nudge.approved-tool", "Weiter in {name}", "no placeholders but {tool}"],
  ["nudge.approved-tool", "Weiter", "the placeholders {tool} in every form"],
  ["nudge.files", { one: "eine weitere", other: "{name} und {count}" }, "the placeholders {name} in every form"],
  ["nudge.files", { other: "{name} und weitere" }, "the placeholder {count} in the form for other numbers"],
  ["nudge.cancel", { other: "Abbrechen" }, "one text, without plural forms"],
  ["nudge.cancel", "x".repeat(23), "at most 22 characters"],
  ["nudge.cancel", "取".repeat(12), "at most 22 characters"],
  ["nudge.cancel", "x".repeat(22), null],
  ["popup.page.silent", "x".repeat(71), "at most 70 characters"],
])("%s: %j", (key, message, fault) => {
  expect(textFault(key, message, english)).toBe(fault);
});
