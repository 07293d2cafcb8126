/** Where the grades of keys and passwords change: by length, by kinds of characters, by how much of a value is damaged. */
import { expect, test } from "vitest";
import { looksLikeKey } from "./looks-like-key.ts";
import { looksLikePassword } from "./looks-like-password.ts";
import { isFiller, isPlaceholder } from "./placeholder.ts";

const small = "abcdefghijklmnopqrstuvwxyz";
const large = small.toUpperCase();
const hexadecimal = "0123456789abcdef";

/** Characters that look random and are the same in every run. */
function draw(alphabet: string, length: number): string {
  let seed = length * 7919 + alphabet.length;
  let text = "";
  while (text.length < length) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += alphabet.charAt((seed >> 12) % alphabet.length);
  }
  return text;
}

test.for([
  [`${small}${large}0123456789`, [7, 8, 11, 12, 19, 20, 40, 129], [0, 0.5, 0.5, 0.7, 0.7, 0.85, 0.85, 0.85]],
  [hexadecimal, [15, 16, 17, 32], [0, 0.6, 0.6, 0.6]],
  [small, [8, 19, 20, 40], [0.55, 0.55, 0.7, 0.7]],
  [large, [19, 20], [0.55, 0.7]],
  [`${small}0123456789`, [8, 11, 12, 19], [0.5, 0.55, 0.7, 0.7]],
  ["abcdefg1", [12, 20, 24], [0.5, 0.5, 0.7]],
  ["abc123", [16, 20], [0, 0]],
  [`${small}${large}0123456789-_`, [20, 40], [0.85, 0.85]],
] as const)("a key of %s, by its length", ([alphabet, lengths, grades]) => {
  expect(lengths.map((length) => looksLikeKey(draw(alphabet, length)))).toEqual(grades);
});

test.for([
  [29, "x", 0.85],
  [30, "x", 0.85],
  [31, "x", 0],
  [31, "g", 0],
  [31, "/", 0.85],
  [31, ":", 0.85],
  [31, "_", 0.85],
] as const)("%s hexadecimal digits, one of them %s", ([length, other, grade]) => {
  const digits = draw(hexadecimal, 40);
  expect(looksLikeKey(digits.slice(0, 14) + other + digits.slice(14, length - 1))).toBe(grade);
});

test("two other characters among hexadecimal digits are damage; three, or one at an end, are not", () => {
  const digits = draw(hexadecimal, 40);
  expect(looksLikeKey(`${digits.slice(0, 10)}x${digits.slice(10, 14)}Y${digits.slice(14, 29)}`)).toBe(0);
  expect(looksLikeKey(`${digits.slice(0, 10)}x${digits.slice(10, 14)}Y${digits.slice(14, 20)}z${digits.slice(20, 28)}`)).toBe(
    0.85,
  );
  expect(looksLikeKey(`${digits.slice(0, 31)}x`)).toBe(0.85);
  expect(looksLikeKey(`x${digits.slice(0, 31)}`)).toBe(0.85);
});

test.for([
  [[8, 4, 4, 4, 12], 0.6],
  [[7, 4, 4, 4, 12], 0],
  [[9, 4, 4, 4, 12], 0],
  [[6, 4, 4, 4, 12], 0.85],
  [[10, 4, 4, 4, 12], 0.85],
  [[8, 3, 4, 4, 12], 0],
  [[8, 5, 4, 4, 12], 0],
  [[8, 2, 4, 4, 12], 0.85],
  [[8, 6, 4, 4, 12], 0.85],
  [[8, 4, 4, 4, 10], 0],
  [[8, 4, 4, 4, 9], 0.85],
  [[8, 4, 4, 4, 14], 0],
  [[8, 4, 4, 4, 15], 0.85],
] as const)("a UUID with parts of %j", ([lengths, grade]) => {
  let rest = draw(hexadecimal, 60);
  const parts = lengths.map((length) => {
    const part = rest.slice(0, length);
    rest = rest.slice(length);
    return part;
  });
  expect(looksLikeKey(parts.join("-"))).toBe(grade);
});

const word = "T7xq" + "P2mZ";
test.for([
  ["asdfghjklqwerty1", 0],
  ["asdfghjklqwert1", 0.7],
  ["wkqjxhzbvtrqpwk1", 0],
  ["dXNlcjpwYXNzd29yZA", 0],
  ["a1/b2/T7xqP2mZ9rB4wK", 0],
  [`team/img/${word}9rB4`, 0.85],
  [`prod-1234-${word}9rB4`, 0],
  [`${word}9rB4wK_`, 0],
  [`x_${word}9rB4wK`, 0.7],
  [`T7xqP2${word}9r`, 0],
  [`T7xqPmT7xqPZ9rB4k`, 0.7],
  [`${word}==`, 0.5],
  [`${word}9rB4wKd8sLv3==`, 0.85],
  [`${word}9rB4wKd8sLv3===`, 0],
] as const)("as a key, %s gets %s", ([value, grade]) => {
  expect(looksLikeKey(value)).toBe(grade);
});

test.for([
  ["abcd", 0, 0],
  ["QXZVWJ", 0.55, 0.55],
  ["48291", 0.3, 0.3],
  ["aB1x", 0.55, 0.4],
  ["aB1xy", 0.55, 0.4],
  ["aB1xyz", 0.65, 0.65],
  ["hunter2", 0.65, 0.65],
  ["hunter-2", 0.85, 0.85],
  ["river-k7", 0.65, 0.65],
  ["open!sesame", 0.55, 0.3],
  ["Open sesame1", 0.2, 0.2],
  ["opensesame!", 0.55, 0.2],
  ["OpenSesame", 0.3, 0.2],
  ["#main", 0, 0],
  [".mainbar", 0, 0],
  ["a1b2c3d4", 0.65, 0.65],
  ["G7!k", 0.55, 0.4],
  [`${word}9r.`, 0.85, 0.85],
  [`${word}9r$abcd`, 0.2, 0.2],
  ["T7xq$abc", 0.85, 0.85],
  [".get(x1)", 0.2, 0.2],
  [`${"a".repeat(64)}.b1`, 0.3, 0.2],
  [`${"a".repeat(65)}.b1`, 0.3, 0.3],
  ["a.b.c.d.e.f.g.h.i1", 0.65, 0.2],
  ["a.b.c.d.e.f.g.h.i.j1", 0.65, 0.65],
  ["userName2", 0.65, 0.2],
  ["$$userName2", 0.2, 0.2],
  ["DB_PASSWORD_2", 0.85, 0.85],
  ["userPasswordName12", 0.85, 0.2],
  ["Gorm-Gram", 0.65, 0.2],
  ["Ab-Ab", 0.55, 0.4],
  ["ab12ab12ab12", 0.3, 0.3],
] as const)("as a password, %s gets %s in quotes and %s without", ([value, quoted, bare]) => {
  expect(looksLikePassword(value, { literal: true, next: '"' })).toBe(quoted);
  expect(looksLikePassword(value, { literal: false, next: "" })).toBe(bare);
  expect(looksLikePassword(value, { literal: false, next: "(" })).toBe(0);
});

test.for([
  ["test", true],
  ["my-test", true],
  ["test1234567890", true],
  ["test12345678901", false],
  ["asdf", true],
  ["asdfghjklq", true],
  ["asdfghjklqw", false],
  ["qwert", true],
  ["qwertyuiopa", true],
  ["zxcvbnm", true],
  ["zxcvbnmas", false],
  ["1q2w3e", true],
  ["1q2w3e4r5t6z7u", true],
  ["foobarbazqux", true],
  ["foobarbazquxfoo", false],
  ["1token", true],
  ["1234567890token", true],
  ["12345678901token", false],
  ["secretpass_1", true],
  ["tokens", false],
] as const)("typed where any value will do: %s, %s", ([value, want]) => {
  expect(isFiller(value)).toBe(want);
});

test.for([
  ["k9xxxZ", false],
  ["k9xxxxZ", true],
  ["k9**Z", false],
  ["k9***Z", true],
  ["k9•Z", false],
  ["k9••Z", true],
  ["k9..Z", false],
  ["k9...Z", true],
  ["Zk123456R", false],
  ["Zk123456123456R", true],
  [`@${"AB".repeat(20)}@`, true],
  [`@${"ABC".repeat(14)}@`, false],
  [`[ab${"c".repeat(58)}]`, true],
  [`[ab${"c".repeat(59)}]`, false],
  ["aabb", true],
  ["abc", true],
  ["acb", false],
  ["abcc", true],
  ["abd", false],
  ["cba", false],
] as const)("stands in a secret's place: %s, %s", ([value, want]) => {
  expect(isPlaceholder(value)).toBe(want);
});
