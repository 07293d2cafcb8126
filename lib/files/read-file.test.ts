import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { openDocumentFile, slidesFile, wordFile, workbookFile } from "../../bench/files/office-samples.ts";
import { pdfFile } from "../../bench/files/pdf-sample.ts";
import { placeText, type ReadInNode, readInNode } from "../../bench/files/read-in-node.ts";
import { rewriteSpots } from "../core/redaction/rewrite-spots.ts";
import { rewriteOffice } from "./office/rewrite-office.ts";

const read = (name: string, bytes: Uint8Array) => readInNode(name, bytes);

const placeOf = ({ passages }: ReadInNode, text: string) =>
  passages.filter((passage) => passage.text.includes(text)).map(({ where }) => placeText(where));

const card = ["4111", "1111", "1111", "1111"].join("");

const kinds: readonly (readonly [name: string, bytes: () => Uint8Array, places: Readonly<Record<string, string>>])[] = [
  [
    "word.docx",
    () =>
      wordFile({
        ...{ body: ["First & last", "Body text here"], header: "Head text", comment: "Comment text", footnote: "Foot text" },
        ...{ deleted: "Deleted text", link: "mailto:ann@example.org" },
      }),
    {
      "Body text here": "",
      "First & last": "",
      "Head text": "header",
      "Comment text": "comments",
      "Foot text": "footnotes",
      "Deleted text": "",
      "ann@example.org": "properties",
    },
  ],
  [
    "book.xlsx",
    () =>
      workbookFile([
        {
          name: "Customers",
          rows: [
            ["Name", "Card"],
            ["Ann", Number(card)],
          ],
        },
        { name: "Old", hidden: true, rows: [["Salary list", "x"]] },
      ]),
    { [`Card: ${card}`]: "sheet Customers", "Salary list": "hidden-sheet Old" },
  ],
  [
    "slides.pptx",
    () =>
      slidesFile([
        { text: "Slide one", notes: "Said aloud" },
        { text: "Not shown", hidden: true },
      ]),
    { "Slide one": "slide 1", "Said aloud": "notes 1", "Not shown": "hidden-slide 2" },
  ],
  ["text.odt", () => openDocumentFile(["Open text", "Second"]), { "Open text": "" }],
  [
    "pages.pdf",
    () => pdfFile(["Page one text with some words", "Page two (here) text"]),
    { "Page one": "page 1", "Page two (here)": "page 2" },
  ],
  [
    "all.zip",
    () => zipSync({ "a/notes.txt": strToU8("Plain words"), "b.zip": zipSync({ "c.docx": wordFile({ body: ["Deep words"] }) }) }),
    { "Plain words": "entry a/notes.txt", "Deep words": "entry b.zip > entry c.docx" },
  ],
  ["log.txt.gz", () => gzipSync(strToU8("Packed words")), { "Packed words": "entry log.txt" }],
  [
    "mail.eml",
    () =>
      strToU8(
        [
          "From: Ann <ann@example.org>",
          "To: ben@example.org",
          "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
          "Date: Mon, 2 Mar 2026 10:00:00 +0000",
          'Content-Type: multipart/mixed; boundary="b1"',
          "",
          "--b1",
          "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          "Caf=C3=A9 at nine, it is a long=",
          " line",
          "--b1",
          'Content-Disposition: attachment; filename="list.csv"',
          "Content-Transfer-Encoding: base64",
          "",
          btoa("name,phone\nAnn,1\nBen,2\nCy,3\n"),
          "--b1--",
        ].join("\r\n"),
      ),
    { Grüße: "message", "Café at nine, it is a long line": "message", "phone: 2": "attachment list.csv > table" },
  ],
  [
    "old.rtf",
    () =>
      strToU8("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Hidden font;}}{\\*\\x y}Caf\\'e9 \\u8364?100\\par Second line\\par}"),
    { "Café €100\nSecond line": "" },
  ],
  [
    "book.ipynb",
    () =>
      strToU8(
        JSON.stringify({
          nbformat: 4,
          cells: [{ source: ["x = 1\n", "print(x)"] }, { source: "y", outputs: [{ text: ["printed words"] }] }],
        }),
      ),
    { "x = 1\nprint(x)": "cell 1", "printed words": "cell 2" },
  ],
];

describe("readFile", () => {
  it.each(kinds)("reads %s with the places of its texts", async (name, bytes, places) => {
    const result = await read(name, bytes());
    expect(result.missed).toEqual([]);
    for (const [text, place] of Object.entries(places)) expect(placeOf(result, text), text).toEqual([place]);
  });

  it.each([
    ["a bomb of zeros", () => zipSync({ "a.txt": new Uint8Array(8 * 1_048_576) }), ["too-large"]],
    ["archives in archives", () => nested(6), ["too-large"]],
    [
      "three thousand members",
      () => zipSync(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`f${at}`, new Uint8Array(1)]))),
      ["too-large"],
    ],
    ["half an archive", () => zipSync({ "a.txt": strToU8("words ".repeat(500)) }).slice(0, 60), ["broken"]],
    ["an encrypted archive", () => encrypted(zipSync({ "a.txt": strToU8("words") })), ["encrypted"]],
    ["a program", () => Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3), ["unknown-kind"]],
    ["half a PDF", () => strToU8("%PDF-1.7\n1 0 obj"), ["broken"]],
  ] as const)("says of %s that it was not read", async (_, bytes, missed) => {
    expect((await read("x", bytes())).missed).toEqual(missed);
  });

  it("expands no entity that a document declares", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const document = `${entities}<w:document><w:p><w:t>&b;&b; kept &#x41;</w:t></w:p></w:document>`;
    const { passages } = await read("e.docx", wordFile({ body: [], more: { "word/document.xml": strToU8(document) } }));
    expect(passages.map(({ text }) => text)).toEqual(["&b;&b; kept A\n"]);
  });
});

test("rows of a workbook that are numbered by no number come one after the other", async () => {
  const row = (said: string, text: string) => `<row r="${said}"><c r="A1" t="str"><v>${text}</v></c></row>`;
  const sheet = `<worksheet><sheetData>${row("1x", "one")}${row("", "two")}${row("9", "three")}</sheetData></worksheet>`;
  const { passages } = await read(
    "b.xlsx",
    workbookFile([{ name: "S", rows: [] }], { "xl/worksheets/sheet1.xml": strToU8(sheet) }),
  );
  expect(passages.map(({ text }) => text)).toEqual(["one\ntwo\nthree"]);
});

describe("rewriteOffice", () => {
  it.each([
    ["w.docx", () => wordFile({ body: ["one two three", "four"] })],
    [
      "b.xlsx",
      () =>
        workbookFile([
          {
            name: "S",
            rows: [
              ["Name", "Card"],
              ["one two three", Number(card)],
              ["one two three", "x"],
            ],
          },
        ]),
    ],
  ] as const)("puts other text into %s and leaves the rest", async (name, make) => {
    const before = await read(name, make());
    const texts = before.passages.flatMap((passage) => {
      const spans = [...passage.text.matchAll(/two|41{15}/g)].map(({ 0: value, index }) => ({
        start: index,
        end: index + value.length,
        text: "[GONE]",
      }));
      return [...(rewriteSpots(passage, passage.text, spans) ?? [])].map(([node, text]) => ({
        part: passage.part ?? "",
        node,
        text,
      }));
    });
    const rewritten = rewriteOffice(make(), texts, ["two", card])!;
    const after = await read(name, rewritten);
    expect(JSON.stringify(after.passages)).toContain("[GONE]");
    expect(Buffer.from(rewritten).toString("latin1")).not.toContain(card);
    expect(JSON.stringify(after.passages)).not.toMatch(/two|4111/);
    expect(after.passages.map(({ where }) => where)).toEqual(before.passages.map(({ where }) => where));
  });
});

test.each([
  ["a chart's copy of it", "xl/charts/chart1.xml", `<c:v>${card}</c:v>`],
  ["a pivot table's, as a number", "xl/pivotCache/records1.xml", `<n v="${Number(card).toExponential()}"/>`],
  ["a text in two pieces", "word/glossary.xml", `<t>${card.slice(0, 6)}</t><t>${card.slice(6)}</t>`],
])("a file is not rewritten where another part has %s", async (_, name, part) => {
  const rows = [
    ["Name", "Card"],
    ["Ana", card],
  ];
  const make = (more = {}) => workbookFile([{ name: "S", rows }], more);
  const { passages } = await read("b.xlsx", make());
  const spot = passages[0]!.spots!.find(({ start, end }) => passages[0]!.text.slice(start, end) === card)!;
  const texts = [{ part: passages[0]!.part!, node: spot.node, text: "[GONE]" }];
  expect(rewriteOffice(make(), texts, [card])).not.toBeNull();
  expect(rewriteOffice(make({ [name]: strToU8(part) }), texts, [card])).toBeNull();
});

test("a document within a document has no part of its own to rewrite", async () => {
  const inner = wordFile({ body: ["inner words"] });
  const { passages } = await read("o.docx", wordFile({ body: ["outer words"], more: { "word/embeddings/i.docx": inner } }));
  expect(passages.map(({ text, part }) => [text, part])).toEqual([
    ["outer words\n", "word/document.xml"],
    ["inner words\n", undefined],
  ]);
});

function nested(depth: number): Uint8Array {
  return depth === 0 ? strToU8("words at the bottom") : zipSync({ "inner.zip": nested(depth - 1) });
}

/** Sets the flag of every member in the central directory. */
function encrypted(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return zip;
}
