import { expect, test } from "vitest";
import { spellLetters } from "./spell-letters.ts";

/** Every code unit below `to` of which the two patterns say something else. */
function differences(name: string, to: number): string[] {
  const theirs = new RegExp(`\\p{${name}}`, "u");
  const spelt = new RegExp(`^${spellLetters(`\\p{${name}}`)}$`, "u");
  const signs = Array.from({ length: to }, (_, code) => String.fromCharCode(code));
  return signs.filter((sign) => theirs.test(sign) !== spelt.test(sign));
}

test.each(["L", "Lu", "N"])("what is spelt for %s is the same in the scripts in which streets are written", (name) => {
  expect(differences(name, 0x590)).toEqual([]);
});

test("letters of all other scripts are letters", () => {
  const letter = new RegExp(`^${spellLetters("\\p{L}")}$`, "u");
  expect([..."אبकกあ漢한ẽ"].filter((sign) => !letter.test(sign))).toEqual([]);
});

test("stands inside and outside of brackets, and leaves all else alone", () => {
  const source = "(?<![\\p{L}\\p{N}_])\\p{Lu}[^\\n\\]]\\[(?!\\p{N})";
  const spelt = spellLetters(source);
  expect(spelt).not.toContain("\\p");
  const [theirs, ours] = [new RegExp(source, "u"), new RegExp(spelt, "u")];
  for (const text of ["Éx[a", "aÉx[a", "Éx[1", "éx[a", "É][a"]) expect(ours.test(text)).toBe(theirs.test(text));
});
