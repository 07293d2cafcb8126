import { expect, test } from "vitest";
import { extractText } from "./extract-text.ts";

const extract = (plain: string, html = "", uriList = "") => {
  const { text, plainEnd } = extractText({ plain, html, uriList });
  return { plain: text.slice(0, plainEnd), rest: text.slice(plainEnd).split("\n\u0000\n").filter(Boolean) };
};

test.for([
  { why: "plain text alone", args: ["Hello"], plain: "Hello", rest: [] },
  { why: "the same in both forms", args: ["Hello  you\n", "<p>Hello <b>you</b></p>"], plain: "Hello  you\n", rest: [] },
  { why: "a list: bullets differ", args: ["• Ana\n• Ben Li", "<ul><li>Ana<li>Ben Li</ul>"], plain: "• Ana\n• Ben Li", rest: [] },
  {
    why: "a table: tabs differ",
    args: ["Ana\t30\nBen\t31", "<table><tr><td>Ana</td><td>30</td></tr><tr><td>Ben</td><td>31</td></tr></table>"],
    plain: "Ana\t30\nBen\t31",
    rest: [],
  },
  {
    why: "the address of a link",
    args: ["Ana", '<a href="mailto:ana@company.example">Ana</a>'],
    plain: "Ana",
    rest: ["ana@company.example"],
  },
  {
    why: "text that only the HTML has",
    args: ["Hello", "<p>Hello</p><p>hidden words</p>"],
    plain: "Hello",
    rest: ["hidden words"],
  },
  {
    why: "alternative text and title",
    args: ["x", '<img alt="Card 1" title="Card 2">x'],
    plain: "x",
    rest: ["Card 1", "Card 2"],
  },
  {
    why: "no plain form: the HTML's text takes its place",
    args: ["", '<p>Hi <a href="https://a.example/?q=1">you</a></p>'],
    plain: "Hi you",
    rest: ["https://a.example/?q=1"],
  },
  {
    why: "addresses that were dragged",
    args: ["", "", "# comment\r\nhttps://a.example/\r\n"],
    plain: "",
    rest: ["https://a.example/"],
  },
  {
    why: "an address that stands in the text as well",
    args: ["see https://a.example/", "", "https://a.example/"],
    plain: "see https://a.example/",
    rest: [],
  },
  { why: "nothing", args: [""], plain: "", rest: [] },
] as const)("$why", ({ args, plain, rest }) => {
  expect(extract(...(args as unknown as [string, string, string]))).toEqual({ plain, rest });
});

test("the same words in another order are other text", () => {
  expect(extract("1111 4111 and 1111", "<p>4111 1111</p>").rest).toEqual(["4111 1111"]);
});
