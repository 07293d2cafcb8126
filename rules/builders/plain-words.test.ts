import { expect, test } from "vitest";
import { plainWords } from "./plain-words.ts";

const { source, hints } = plainWords("tel|telephone|sort code|geb.|電話|dob");
const finds = (text: string) => new RegExp(`^.*?${source}`, "iu").test(text);

test.for(["tel", "my telephone", "Sort Code", "sortcode", "sort_code", "sort-code", "geb.", "の電話は", "DOB"])(
  "finds %s",
  (text) => {
    expect(finds(text)).toBe(true);
  },
);

test.for(["hotel", "sort a code", "gebt", "fob", "電"])("leaves %s alone", (text) => {
  expect(finds(text)).toBe(false);
});

test("the longest of two words wins", () => {
  expect(new RegExp(source, "iu").exec("telephone")?.[0]).toBe("telephone");
});

test("hints: short words stand alone, blanks in four ways, other scripts as they are", () => {
  expect(hints).toContain(" tel ");
  expect(hints).toContain("telephone");
  for (const form of ["sort code", "sort_code", "sort-code", "sortcode"]) expect(hints).toContain(form);
  expect(hints).toContain("電話");
});
