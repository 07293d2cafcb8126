import { expect, test } from "vitest";
import { copiedNames, mayBeCopied } from "../../../rules/data/copied-names.ts";
import { loadTools } from "../../../rules/from-node.ts";
import { lookAlike } from "./look-alike.ts";
import { readLabel } from "./punycode.ts";

/** `domain`: what somebody has registered. */
const of = (host: string, domain = host.split(".").slice(-2).join(".")) => lookAlike({ host, domain }, copiedNames);
const ascii = (host: string) => new URL(`https://${host}`).hostname;

test.each([
  ["chatgpt.com.evil.example", "chatgpt", "whole-name"],
  ["www-chatgpt-com.net", "chatgpt", "whole-name"],
  ["login.claude.ai.secure-check.net", "claude", "whole-name"],
  ["chatgpt.com-secure.net", "chatgpt", "whole-name"],
  ["www.claude.ai-login.com", "claude", "whole-name"],
  ["chatgptlogin.com", "chatgpt", "added-words"],
  ["officialchatgpt.com", "chatgpt", "added-words"],
  [ascii("сhаtgрt.com"), "chatgpt", "letters"],
  [ascii("perplехity.ai"), "perplexity", "letters"],
  [ascii("chаtgpt.com"), "chatgpt", "letters"],
  [ascii("chatgpт.com"), "chatgpt", "slip"],
  [ascii("сlaude.ai"), "claude", "letters"],
  ["0penai.com", "chatgpt", "letters"],
  ["c1aude.ai", "claude", "letters"],
  ["grarnmarly.com", "grammarly", "letters"],
  ["chatgtp.com", "chatgpt", "slip"],
  ["chat-gpt.com", "chatgpt", "slip"],
  ["deepsek.com", "deepseek", "slip"],
  ["claude-login.com", "claude", "added-words"],
  ["gemini-signin.app", "gemini", "added-words"],
])("%s is written like %s: %s", (host, tool, way) => {
  expect(of(host)).toEqual({ tool, way });
  expect(mayBeCopied(host)).toBe(true);
});

test.each([
  "chatgpt.com",
  "help.openai.com",
  "claude.com",
  "gemini.google.com",
  "claudia.com",
  "openapi.org",
  "shop.example",
  "gemini-tours.com",
  "geminiapp.com",
  "mychatgptnotes.com",
])("%s is its own", (host) => {
  expect(of(host)).toBeNull();
});

test("nothing in the catalogue is taken for a copy", () => {
  const hosts = loadTools().flatMap((tool) => tool.hosts.map(({ host }) => host));
  expect(hosts.filter((host) => of(host))).toEqual([]);
});

test.each(["münchen", "bücher", "пример", "例え", "chаtgpt", "ünïcödé-wörd"])("%s is read from its label", (word) => {
  expect(readLabel(ascii(word))).toBe(word);
});

test.each(["plain", "xn--", "xn--a-ecp.ru?", "xn--99999999999"])("%s stays as it is", (label) => {
  expect(readLabel(label)).toBe(label);
});

test("a label whose numbers have no end is left as it is", () => {
  for (const last of ["a", "b"]) expect(of(`xn--${"9".repeat(400)}${last}.com`)).toBeNull();
});
