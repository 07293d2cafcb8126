import fc from "fast-check";
import { expect, test } from "vitest";
import type { Category, Family, Finding } from "../../schema/finding.ts";
import { keptLimits } from "../../schema/kept-values.ts";
import { placeholderBook } from "../../schema/placeholder-book.ts";
import { fillIn, findStanding, valuesOf } from "./fill-in.ts";
import { emptyBook, expire, forget, lastFour, type Naming, nextExpiry, placeholderForm } from "./placeholder-book.ts";
import { redact, redactUntilClean } from "./redact.ts";

const naming = (changes: Partial<Naming> = {}): Naming => ({
  book: emptyBook([12_345, 54_321]),
  taken: new Set(),
  keepUntil: 1_000,
  ...changes,
});

/** Findings of every place at which one of the values stands. */
function found(text: string, values: Readonly<Record<string, readonly [Family, Category]>>): Finding[] {
  const findings = Object.entries(values).flatMap(([value, [family, category]]) => {
    const places: Finding[] = [];
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
      const end = start + value.length;
      places.push({ detector: "d", category, family, severity: "low", start, end, confidence: 1, canary: false });
    }
    return places;
  });
  return findings.sort((a, b) => a.start - b.start);
}

const ana = "ana@example.com";
const ben = "ben@example.com";
const people = { [ana]: ["EMAIL", "personal"], [ben]: ["EMAIL", "personal"] } as const;

test("a value has one placeholder in all texts of a conversation, and numbers go on", () => {
  const first = redact(ana, found(ana, people), naming());
  const again = `${ben}, ${ana}`;
  expect(first.text).toBe("[EMAIL_1]");
  const second = redact(again, found(again, people), naming({ book: first.book }));
  expect(second.text).toBe("[EMAIL_2], [EMAIL_1]");
  expect(second.book.entries.map(({ name, value }) => [name, value])).toEqual([
    ["EMAIL_2", ben],
    ["EMAIL_1", ana],
  ]);
  expect(placeholderBook.parse(JSON.parse(JSON.stringify(second.book)))).toEqual(second.book);
});

test("a book that was given is left as it was", () => {
  const { book } = naming();
  redact(ana, found(ana, people), naming({ book }));
  expect(book).toEqual(emptyBook([12_345, 54_321]));
});

test("no name is given that stands in the page already, and none that is", () => {
  const text = `[EMAIL_2] ${ana} ${ben}`;
  expect(redact(text, found(text, people), naming({ taken: new Set(["EMAIL_1"]) })).text).toBe("[EMAIL_2] [EMAIL_3] [EMAIL_4]");
});

test.each<[string, Family, string, string | null]>([
  ["a card", "CARD", "4111 1111 1111 1111", "1111"],
  ["a card with dashes", "CARD", "4111-1111-1111-1234", "1234"],
  ["an IBAN", "BANK", "DE89 3704 0044 0532 0130 00", "3000"],
  ["a security code", "CARD", "1234", null],
  ["a track", "CARD", ";4111111111111111=25121010000012345678?", null],
  ["an account number of which it would be half", "BANK", "12345678", null],
  ["a bank's code", "BANK", "DEUTDEFF500", null],
  ["a wallet", "BANK", "0x52908400098527886e0f7030069857d2e4169ee7", null],
  ["an identity number", "GOVID", "123456789012", null],
  ["a secret", "SECRET", "123456789012", null],
])("the last four of %s", (_, family, value, expected) => {
  expect(lastFour(family, value)).toBe(expected);
});

test("the last four are left out where they are themselves being hidden", () => {
  const card = "4111 1111 1111 1111";
  const text = `${card} code 1111`;
  const values = { [card]: ["CARD", "payment"], "code 1111": ["CUSTOM", "custom"] } as const;
  expect(redact(text, found(text, values), naming()).text).toBe("[CARD_1 ending 1111] [CUSTOM_1]");
  const apart = [...found(text, { [card]: ["CARD", "payment"] }), { ...found(text, { "code 1111": ["CUSTOM", "custom"] })[0]! }];
  const four = { ...apart[1]!, start: apart[1]!.end - 4 };
  expect(redact(text, [apart[0]!, four], naming()).text).toBe("[CARD_1] code [CUSTOM_1]");
});

test.each<[string, Category]>([
  ["a credential", "credential"],
  ["source code", "source-code"],
  ["a document", "document"],
])("%s is never kept, and has one placeholder all the same", (_, category) => {
  const value = "correct horse battery";
  const text = `${value} and ${value}`;
  const redacted = redact(text, found(text, { [value]: ["SECRET", category] }), naming());
  expect(redacted.text).toBe("[SECRET_1] and [SECRET_1]");
  expect(JSON.stringify(redacted.book)).not.toContain("horse");
  expect(redact(value, found(value, { [value]: ["SECRET", category] }), naming({ book: redacted.book })).text).toBe("[SECRET_1]");
});

test("what a credential touches is not kept, nor what is one in another place", () => {
  const text = `${ana}:hunter2 and ${ana}`;
  const [first, second] = found(text, people);
  const pair: Finding = { ...first!, category: "credential", family: "SECRET", end: first!.end + 8 };
  const [email] = redact(text, [first!, pair, second!], naming()).book.entries;
  expect(email?.value).toBeNull();
  const behind: Finding = { ...pair, start: first!.end - 4 };
  for (const { value } of redact(text, [first!, behind], naming()).book.entries) expect(value).toBeNull();
  const alone: Finding = { ...first!, category: "credential", family: "SECRET" };
  for (const { value } of redact(text, [alone, second!], naming()).book.entries) expect(value).toBeNull();
});

test("nothing is kept where policy says so, and nothing that is too long", () => {
  expect(redact(ana, found(ana, people), naming({ keepUntil: null })).book.entries[0]?.value).toBeNull();
  const long = "x".repeat(keptLimits.length + 1);
  expect(redact(long, found(long, { [long]: ["CUSTOM", "custom"] }), naming()).book.entries[0]?.value).toBeNull();
});

test("when its time is over a value goes and its name stays; what is hidden again stays longer", () => {
  const { book } = redact(`${ana} ${ben}`, found(`${ana} ${ben}`, people), naming());
  const later = redact(ana, found(ana, people), naming({ book, keepUntil: 2_000 })).book;
  expect(nextExpiry(later)).toBe(1_000);
  expect(expire(later, 999)).toBe(later);
  const after = expire(later, 1_000);
  expect(after.entries.map(({ name, value }) => [name, value])).toEqual([
    ["EMAIL_2", null],
    ["EMAIL_1", ana],
  ]);
  expect(nextExpiry(after)).toBe(2_000);
  expect(redact(ben, found(ben, people), naming({ book: after })).text).toBe("[EMAIL_2]");
  expect(nextExpiry(expire(after, 2_000))).toBeNull();
});

test("what is forgotten leaves nothing of the values, and no number comes twice", () => {
  const { book } = redact(ana, found(ana, people), naming());
  expect(forget(book).entries).toEqual([]);
  expect(redact(ana, found(ana, people), naming({ book: forget(book) })).text).toBe("[EMAIL_2]");
});

test("of very many values the oldest go", () => {
  const many = Array.from({ length: keptLimits.values + 10 }, (_, index) => `p${index}@example.com`);
  const text = many.join("\n");
  const { book } = redact(text, found(text, Object.fromEntries(many.map((value) => [value, ["EMAIL", "personal"]]))), naming());
  expect(book.entries.length).toBe(keptLimits.values);
  expect(book.entries.at(-1)?.name).toBe(`EMAIL_${many.length}`);
});

test("a value that came to light behind another is whole again", () => {
  const text = "Ana Weber, room 7";
  const personal = (value: string) => found(text.replace("Ana", "[PERSON_1]"), { [value]: ["ADDRESS", "personal"] });
  const redacted = redactUntilClean(
    text,
    found(text, { Ana: ["PERSON", "personal"] }),
    (left) => (left.startsWith("[P") ? personal("[PERSON_1] Weber, room 7") : []),
    naming(),
  );
  expect(redacted.text).toBe("[ADDRESS_1]");
  expect(fillIn(redacted.text, valuesOf(redacted.book))).toBe(text);
});

test("a value that is too long once it is whole is not kept: the worker takes no such book", () => {
  const name = "A".repeat(keptLimits.length - 8);
  const text = `${name}, room 7, behind the yard`;
  const hidden = "[PERSON_1], room 7, behind the yard";
  const redacted = redactUntilClean(
    text,
    found(text, { [name]: ["PERSON", "personal"] }),
    (left) => found(left, { [hidden]: ["ADDRESS", "personal"] }),
    naming(),
  );
  expect(redacted.text).toBe("[ADDRESS_1]");
  expect(redacted.book.entries.map(({ value }) => value)).toEqual([name, null]);
  expect(placeholderBook.safeParse(redacted.book).success).toBe(true);
});

test.each([
  ["as we wrote it", "to [CARD_1 ending 1111].", "to 4111 1111 1111 1111."],
  ["without its end", "to [CARD_1].", "to 4111 1111 1111 1111."],
  ["in another language", "an [CARD_1, endet auf 1111]", "an 4111 1111 1111 1111"],
  ["another end", "to [CARD_1 ending 2222]", "to [CARD_1 ending 2222]"],
  ["another number", "to [CARD_11 ending 1111]", "to [CARD_11 ending 1111]"],
  ["a name without brackets", "CARD_1", "CARD_1"],
  ["words of somebody else's", "[CARD_1 or so]", "[CARD_1 or so]"],
  ["a name of the prototype", "[constructor] [CONSTRUCTOR_1]", "[constructor] [CONSTRUCTOR_1]"],
])("in an answer: %s", (_, answer, expected) => {
  const card = "4111 1111 1111 1111";
  const { book } = redact(card, found(card, { [card]: ["CARD", "payment"] }), naming());
  expect(fillIn(answer, valuesOf(book))).toBe(expected);
});

test("filling in undoes redacting, over any number of texts, and only where values are kept", () => {
  const value = fc.constantFrom(ana, ben, "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "Ana Weber");
  const kinds = {
    ...people,
    "4111 1111 1111 1111": ["CARD", "payment"],
    "DE89 3704 0044 0532 0130 00": ["BANK", "payment"],
    "Ana Weber": ["PERSON", "personal"],
  } as const;
  const words = fc.constantFrom(" says ", "[", "]", "\n", " [EMAIL_9] ", "_1", " ending 1111");
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(value, words), { maxLength: 12 }), { minLength: 1, maxLength: 5 }), (texts) => {
      let { book } = naming();
      const done: [string, string][] = [];
      for (const parts of texts) {
        const text = parts.join(" ");
        const redacted = redact(text, found(text, kinds), naming({ book }));
        book = redacted.book;
        done.push([text, redacted.text]);
        expect(redacted.placeholders.every((one) => one.match(placeholderForm)?.[0] === one)).toBe(true);
      }
      const values = valuesOf(book);
      for (const [text, redacted] of done) {
        expect(fillIn(redacted, values)).toBe(text);
        for (const each of Object.keys(kinds)) expect(redacted).not.toContain(each);
      }
      for (const [, redacted] of done) expect(findStanding(redacted, valuesOf(expire(book, 1_000)))).toEqual([]);
    }),
  );
});
