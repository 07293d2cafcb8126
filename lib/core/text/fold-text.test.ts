import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test.for([
  ["plain text 123", "plain text 123", "nothing to do"],
  ["４１１１", "4111", "full-width digits"],
  ["Ａ＠ｂ．ｃ", "A@b.c", "full-width letters and signs"],
  ["٤١١١", "4111", "Arabic digits"],
  ["४१११", "4111", "Devanagari digits"],
  ["41\u200b11", "4111", "a character without width"],
  ["pass\u00adword", "password", "a soft hyphen"],
  ["4111\u00a01111\u202f1111", "4111 1111 1111", "spaces of other widths"],
  ["555\u20111234\u20135", "555-1234-5", "other dashes"],
  ["p\u0430ssw\u043erd", "password", "Cyrillic letters in a Latin word"],
  ["\u041c\u043e\u0441\u043a\u0432\u0430 p", "\u041c\u043e\u0441\u043a\u0432\u0430 p", "a Cyrillic word stays"],
  ["h\u00e9\u0440\u00a01", "h\u00e9\u0440 1", "nowhere a Latin letter right beside one of another script"],
  ["h\u00e9\u0440 a\u0436", "h\u00e9p a\u0436", "or somewhere one, and then every word counts that holds both"],
  ["cafe\u0301", "caf\u00e9", "an accent on its own"],
  ["\ud835\udc29\ud835\udfcf", "p1", "letters and digits of mathematics"],
  ["a\udb40\udc41b", "ab", "tags, which nobody sees"],
  ["\udb404111", "\udb404111", "half of a tag hides no digit"],
  ["\ud835\u200b1", "\ud8351", "nor does half of a letter of mathematics keep one from being folded"],
  ["1\ud835", "1\ud835", "not at the end either"],
  ["\u201cit\u2019s\u201d", '"it\'s"', "printed quotes"],
  ["ana&#64;b&commat;c&#x40;d", "ana@b@c@d", "HTML references"],
  ["a&nbsp;b &amp; c&d;&unknown; &#0;", "a b & c&d;&unknown; &#0;", "a reference to a blank; what is none stays"],
  ["naïve 😀 日本", "naïve 😀 日本", "other scripts stay"],
] as const)("%s: %s", ([text, want]) => {
  expect(foldText(text).text).toBe(want);
});

test("offsets lead back to the original", () => {
  const { text, rewritten } = foldText("a\u200b\u200b４b&#64;c");
  expect(text).toBe("a4b@c");
  expect(rewritten!.toSource(1, 2)).toEqual([3, 4]);
  expect(rewritten!.toSource(0, 2)).toEqual([0, 4]);
  expect(rewritten!.toSource(3, 4)).toEqual([5, 10]);
  expect(rewritten!.toSource(2, 5)).toEqual([4, 11]);
});

test("an unchanged text needs no offsets", () => {
  expect(foldText("abc").rewritten).toBeNull();
});

test("what a span came from folds to the span, and neighbours stay neighbours", () => {
  const unit = fc.constantFrom("a", "\u200b", "４", "-", "\u00a0", "😀", "&#64;", "&", "e\u0301", "\ud835\udc29", "\u0430");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (original) => {
      const { text, rewritten } = foldText(original);
      if (rewritten === null) {
        expect(text).toBe(original);
        return;
      }
      let before = 0;
      for (let i = 0; i < text.length; i++) {
        const [start, end] = rewritten.toSource(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        // A look-alike folds only beside a Latin letter; the pair of an emoji is two code units.
        if (!/[\u0430\ud83d\ude00]/u.test(original.slice(start, end)))
          expect(foldText(original.slice(start, end)).text).toBe(text.charAt(i));
        before = end;
      }
    }),
  );
});
