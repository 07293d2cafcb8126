import { expect, test } from "vitest";
import { sourceShare } from "./source-share.ts";

/** The share of a text of which the lines that begin with "~" are code. */
function shareOf(marked: string) {
  const text = marked.replaceAll("~", " ");
  const lines = marked.split("\n");
  let start = 0;
  const spans = lines.flatMap((line) => {
    const span = { start, end: start + line.length, lines: 1, confidence: 1 };
    start += line.length + 1;
    return line.startsWith("~") ? [span] : [];
  });
  return sourceShare(text, spans);
}

test.each([
  ["a question before the code", "Why does this fail?\n~a = 1;\n~b(a);", 1],
  ["a question that goes on as code", "~how can my menu hide itself $('#menu').hide();\n~b(a);", 1],
  ["a question behind the code, in the midst of the text", "~a = 1;\nPlease tell me which line is slow.\n- 1) x_1", 1],
  ["another script", "~a = 1;\n~b(a);\n~объясни этот пример", 1],
  ["another script behind the last bracket", "~a = 1;\n~b(a);\n~}请你解释这段代码", 1],
  ["a message of a failure", "~a = 1;\n~app.errors.LoadError: the ledger was not found\n~b(a);", 1],
  ["a comment in another script", "~a = 1;\n~b(a); // 请你解释这段代码", 0],
  ["an import of many words", "from ledger import Day, Month, Year\n~a = 1;\n~b(a);", 0],
  ["an assignment of a text", "~a = 1;\n$notice .= 'Everybody may count the boats of today'", 0],
  ["a property", "~a = 1;\n~b(a);\nledger.dayTotal", 0],
  ["a table in SQL", "create table branch\n~(id number,\n~name text);", 0],
  ["a statement", "COMMIT WORK;\n~a = 1;\n~b(a);", 0],
  ["a description inside of a comment", '~def f(a):\n"""\nReturns the sum of what you give it.\n"""\n~    return a', 0],
])("%s", (_, marked, asked) => {
  const share = shareOf(marked);
  expect({ asked: share.asked, said: share.said }).toEqual({ asked, said: 0 });
});

test("every line that is not blank counts once", () => {
  const { code, comment, asked, said, other } = shareOf(
    "# one\n\n~a = 1;\nthe fox counted boats on rivers\n12 | 13\n~b(a);\nfin",
  );
  expect({ code, comment, asked, said, other }).toEqual({ code: 2, comment: 1, asked: 0, said: 1, other: 2 });
});
