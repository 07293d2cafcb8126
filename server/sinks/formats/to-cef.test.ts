import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleEntry } from "../sample-entry.ts";
import type { ActivityEntry } from "../sink.ts";
import { escapeHead, escapeValue, syslogLine, toCef } from "./to-cef.ts";

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom("|", "\\", "=", "\n", "\r", "\u0000", "\u2028", "\ud800", " ", "a=b", "\\|", "é"),
    fc.string({ maxLength: 2 }),
  ),
  maxLength: 30,
});

/** A reader of CEF, written from its specification: seven heads by unescaped pipes, then keys by unescaped equals signs. */
function readCef(line: string): { heads: string[]; extension: Record<string, string> } {
  const heads: string[] = [];
  let part = "";
  let at = 0;
  for (; at < line.length && heads.length < 7; at++) {
    if (line[at] === "\\") part += line[++at] ?? "";
    else if (line[at] === "|") {
      heads.push(part);
      part = "";
    } else part += line[at];
  }
  const rest = line.slice(at);
  const extension: Record<string, string> = {};
  const keys = [...rest.matchAll(/(?:^| )([A-Za-z0-9]+)=/g)];
  for (const [place, match] of keys.entries()) {
    const start = match.index + match[0].length;
    const value = rest.slice(start, keys[place + 1]?.index ?? rest.length);
    extension[match[1] as string] = value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
  }
  return { heads, extension };
}

const tidy = (text: string) => text.replace(/(?![\r\n])[\p{Cc}\u2028\u2029]/gu, " ").replace(/\p{Surrogate}/gu, "\ufffd");

test("whatever a name holds, a line stays one line, and its fields are read as they were", () => {
  fc.assert(
    fc.property(nasty, nasty, (toolName, rule) => {
      const entry = sampleEntry("activity", 1_795_000_000_000) as ActivityEntry;
      const line = toCef({ ...entry, body: { ...entry.body, toolName, rule, policy: "p" } });
      expect(line).not.toMatch(/[\p{Cc}\u2028]/u);
      const { heads, extension } = readCef(line);
      expect(heads.slice(0, 5)).toEqual(["CEF:0", "Waymark", "Waymark", "1", "activity-paste"]);
      expect(heads[5]).toBe(tidy(`paste to ${toolName}`).replace(/\r\n?|\n/g, " "));
      // A value ends before the blank that parts it from the next key.
      const read = (name: string) => extension[name]?.replace(/\r/g, "\n").trimEnd() ?? "";
      const meant = (text: string) => tidy(text).replace(/\r\n?/g, "\n").trimEnd();
      expect(read("cs1")).toBe(meant(rule));
      expect(read("destinationServiceName")).toBe(meant(toolName));
    }),
  );
});

test("what the specification gives as examples", () => {
  expect(escapeHead("detected a | in message")).toBe("detected a \\| in message");
  expect(escapeHead("detected a \\ in packet")).toBe("detected a \\\\ in packet");
  expect(escapeHead("detected a = in message")).toBe("detected a = in message");
  expect(escapeValue("a \\ and = and |\nnext")).toBe("a \\\\ and \\= and |\\nnext");
});

test("a syslog message begins with its priority, version and time", () => {
  expect(syslogLine(sampleEntry("finding", 1_795_000_000_000))).toMatch(
    /^<108>1 2026-11-18T[\d:.]+Z waymark waymark - finding - CEF:0\|/,
  );
});
