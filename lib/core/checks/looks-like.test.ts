import { expect, test } from "vitest";
import { isSettingLine } from "./is-setting-line.ts";
import { isGibberish, isWordy } from "./letter-pairs.ts";
import { looksLikeKey } from "./looks-like-key.ts";
import { looksLikePassword } from "./looks-like-password.ts";

test.for([
  ["T7xqP2mZ9r", { literal: false, next: "" }, true],
  ["hunter2!", { literal: true, next: '"' }, true],
  ["getPassword", { literal: false, next: "(" }, false],
  ["config.database.password", { literal: false, next: "" }, false],
  ["Enter your password", { literal: true, next: '"' }, false],
  ["sunshine", { literal: true, next: '"' }, true],
  ["sunshine", { literal: false, next: "" }, false],
  ["template.users.admin2.password", { literal: false, next: ";" }, false],
  ["test1234", { literal: true, next: '"' }, false],
  ["$2a$10$LoRPzN3GtF2pNX5QgCBBHe", { literal: true, next: '"' }, false],
  ["string", { literal: false, next: ";" }, false],
  ["https://vault.example/x1", { literal: true, next: '"' }, false],
  ["./keys/A1.pem", { literal: true, next: '"' }, false],
  ["open!sesame", { literal: true, next: '"' }, true],
  ["zxqvwj", { literal: false, next: "" }, true],
] as const)("a password: %s", ([value, surroundings, want]) => {
  expect(looksLikePassword(value, surroundings) >= 0.5).toBe(want);
});

test.for([
  ["T7xqP2mZ9rB4wKd8sLv3", true],
  ["3f786850e387550fdab836ed7e6dc881", true],
  ["9b1d4c2a-5e6f-4a7b-8c9d-0e1f2a3b4c5d", true],
  ["NJQBOJPLKADESVBDVUPAEZXZ", true],
  ["T7xqP2$Z9rB4", false],
  ["Base32SecretKey", false],
  ["app-service-2", false],
  ["feature.title.v2", false],
  ["images/items/4f2a.png", false],
  ["AAAAB3NzaC1yc2EAAAADAQABAAABgQDf", false],
  ["iVBORw0KGgoAAAANSUhEUgAAAAUA", false],
  ["sha512-T7xqP2mZ9rB4wKd8sLv3aa", false],
  ["2026-11-20T10:15:30Z", false],
  ["https://x.example/T7xqP2mZ9r", false],
  ["4096", false],
  ["short7", false],
  ["1234token", false],
  ["asdfghjkl1234567", false],
  ["team-4242/img-17/4f2a9x", false],
  ["k3Jd9xQpL2k3Jd9xQpL2", false],
  ["T7xqP2mZ=9rB4wKd8sLv3", false],
  ["T7xq+P2mZ_9rB4wKd8sLv3", false],
  ["dXNlcjpwYXNzd29yZA==", false],
  ["pdl_sdbx_apikey_", false],
  ["wdvvokslklklaasndxfafxd7", false],
  ["3f786850e387550fdab8J6ed7e6dc881", false],
  ["aaaaaaaaaaaaaaaaaaaab1", false],
] as const)("a key: %s", ([value, want]) => {
  expect(looksLikeKey(value) >= 0.5).toBe(want);
});

test.for([
  ["xbdneceaofs", true, false],
  ["description", false, true],
  ["userServiceAccount", false, true],
  ["Base32SecretKey", false, true],
  ["T7xqP2mZ9rB4", false, false],
  ["1234", false, false],
  ["toBeOrNoToBe", false, false],
] as const)("letters of %s", ([text, gibberish, wordy]) => {
  expect([isGibberish(text), isWordy(text)]).toEqual([gibberish, wordy]);
});

const word = "gorm" + "1";
test.for([
  [`PASSWORD=${word}`, true],
  [`user: ${word}\npassword: ${word}`, true],
  [`[database]\npassword = ${word}`, true],
  [`  - MYSQL_PASSWORD=${word}`, true],
  [`user: ${word},\npassword: ${word}`, false],
  [`user: ${word}\npassword: ${word},`, false],
  [`password: ${word}`, false],
  [`call(a);\npassword = ${word}`, false],
  [`${"N".repeat(80)}=${word}`, true],
  [`${"N".repeat(81)}=${word}`, false],
  [`${" ".repeat(149)}PASSWORD = ${word}\nuser: x`, true],
  [`${" ".repeat(150)}PASSWORD = ${word}\nuser: x`, false],
  [`password: ${word} # ${"why ".repeat(49)}\nuser: x`, true],
  [`password: ${word} # ${"why ".repeat(51)}\nuser: x`, false],
  [`password: ${word}\n${"n".repeat(80)}: x`, true],
  [`password: ${word}\n${"n".repeat(81)}: x`, false],
  [`password: ${word}\nuser: ${"x".repeat(200)}`, true],
  [`password: ${word}\nuser: ${"x".repeat(203)}`, false],
  [`password: ${word}\n# ${"x".repeat(199)}`, true],
  [`password: ${word}\n# ${"x".repeat(200)}`, false],
  [`password: ${word}\n[${"x".repeat(60)}]`, true],
  [`password: ${word}\n[${"x".repeat(61)}]`, false],
  [`a\npassword: ${word}`, false],
  [`user: x\npassword: ${word}\nno setting`, true],
  [`no setting\npassword: ${word}\nuser: x`, true],
  [`no setting\npassword: ${word}\nno setting`, false],
] as const)("a line of settings: %s", ([text, want]) => {
  const start = text.lastIndexOf(word);
  expect(isSettingLine(text, start, start + word.length)).toBe(want);
});
