import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { placeText, readInNode } from "../../../bench/files/read-in-node.ts";

const chapter = (text: string) =>
  strToU8(
    `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><style>p{}</style></head><body><p>${text}</p></body></html>`,
  );
const item = (id: string, href: string) => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"/>`;

const book = (more = {}) =>
  zipSync({
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8('<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'),
    "OEBPS/content.opf": strToU8(
      `<package><metadata><dc:title>The title</dc:title></metadata><manifest>${item("b", "two.xhtml")}${item("a", "one%20a.xhtml")}${item("x", "aside.xhtml")}</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    ),
    "OEBPS/two.xhtml": chapter("Second words"),
    "OEBPS/one a.xhtml": chapter("First &amp; words"),
    "OEBPS/aside.xhtml": chapter("Nobody leafs to this"),
    ...more,
  });

test("a book: its chapters in the order in which they are read, and those that nobody leafs to", async () => {
  const { passages, missed } = await readInNode("b.epub", book());
  expect(missed).toEqual([]);
  expect(passages.map(({ text, where }) => [placeText(where), text.trim()])).toEqual([
    ["properties", "The title"],
    ["chapter 1", "First & words"],
    ["chapter 2", "Second words"],
    ["chapter 3", "Nobody leafs to this"],
  ]);
});

test.each([
  ["its fonts", "OEBPS/f.otf", []],
  ["its chapters", "OEBPS/two.xhtml", ["encrypted"]],
])("a book that locks %s", async (_, path, missed) => {
  const locked = { "META-INF/encryption.xml": strToU8(`<encryption><CipherReference URI="${path}"/></encryption>`) };
  expect((await readInNode("b.epub", book(locked))).missed).toEqual(missed);
});
