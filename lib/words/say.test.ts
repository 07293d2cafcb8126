import { afterEach, expect, test } from "vitest";
import { say, sayList, sayNumber, sayTranslated, speak, spoken } from "./say.ts";

afterEach(() => speak("en", {}));

test("values come in, numbers as the language writes them, a capital where the message wants one", () => {
  speak("de", { "nudge.more": "und {count} weitere", "nudge.stopped": "{What} bleibt hier." });
  expect(say("nudge.more", { count: 12_000 })).toBe("und 12.000 weitere");
  expect(say("nudge.stopped", { what: "eine Kartennummer" })).toBe("Eine Kartennummer bleibt hier.");
});

test.each([
  [1, "1 plik"],
  [3, "3 pliki"],
  [5, "5 plików"],
  [22, "22 pliki"],
  [1.5, "1,5 pliku"],
])("%d takes its plural form", (count, expected) => {
  const files = { one: "{count} plik", few: "{count} pliki", many: "{count} plików", other: "{count} pliku" };
  speak("pl", { "nudge.files": files });
  expect(say("nudge.files", { count })).toBe(expected);
});

test("a form that is not there is that for other numbers; a message that is not there is English", () => {
  speak("ar", { "nudge.files": { other: "{count} ملفات" } });
  expect(say("nudge.files", { count: 2 })).toContain("ملفات");
  expect(say("nudge.cancel")).toBe("Cancel");
  expect(sayTranslated("kind.iban", {})).toBeNull();
});

test("a value stays apart where one reads from right to left, and only there", () => {
  expect(say("nudge.approved-tool", { tool: "Le Chat" })).toBe("Continue in Le Chat");
  speak("ar", { "nudge.approved-tool": "تابع في {tool}" });
  expect(say("nudge.approved-tool", { tool: "Le Chat" })).toBe("تابع في \u2068Le Chat\u2069");
  expect(spoken()).toEqual({ language: "ar", direction: "rtl" });
});

test("what nobody gives a value stays as it is written, and a value is never filled again", () => {
  expect(say("nudge.approved-tool")).toBe("Continue in {tool}");
  expect(say("nudge.approved-tool", { tool: "{tool} {count}", count: 1 })).toBe("Continue in {tool} {count}");
});

test("lists and numbers follow the language", () => {
  speak("de", {});
  expect([sayList(["a", "b", "c"]), sayList(["a", "b"], "or"), sayNumber(1_234.5)]).toEqual([
    "a, b und c",
    "a oder b",
    "1.234,5",
  ]);
});
