/** What must hold for documents in every browser: written once, run by one test file a browser. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { slidesFile, wordFile, workbookFile } from "../../../../bench/files/office-samples.ts";
import { pdfFile } from "../../../../bench/files/pdf-sample.ts";
import { readInNode } from "../../../../bench/files/read-in-node.ts";
import { headings } from "../../../../lib/page/nudge/words.ts";
import { say } from "../../../../lib/words/say.ts";
import { makeCanaries } from "../canary.ts";
import { expectNoFileSeen, type FileSession, type FileTab, fileHost, heard, taken, untilTaken } from "../file-tab.ts";
import { type Severity, severePages } from "../pages/severe-pages.ts";
import { type HostileName, hostileFiles, writeHostile } from "./hostile-files.ts";

const { card } = makeCanaries();
const rows = [
  ["Name", "Card"],
  ["Ana", "none"],
  ["Ben", card.value],
  ["Cy", card.value],
];
const clean = [
  ["Fruit", "Colour"],
  ["Apple", "red"],
];
const endless = Array.from({ length: 250_000 }, (_, at) => [`row ${at}`, at, `note ${at}`]);
const make = {
  "customers.xlsx": () =>
    workbookFile([
      { name: "Intro", rows: [["Hello", "there"]] },
      { name: "Customers", rows },
    ]),
  "letter.docx": () => wordFile({ body: ["Dear all,", `the card is ${card.value} as agreed`, "Kind regards"] }),
  "report.pdf": () => pdfFile(["Nothing on this page but words", `Card: ${card.value} is on this one`]),
  "clean.docx": () => wordFile({ body: ["Nothing but words in this letter"] }),
  "endless.xlsx": () => workbookFile([{ name: "All", rows: endless }]),
  "card-first.xlsx": () =>
    workbookFile([
      { name: "Customers", rows },
      { name: "All", rows: endless },
    ]),
  "hidden.xlsx": () =>
    workbookFile([
      { name: "Front", rows: clean },
      { name: "Old", rows: clean, hidden: true },
    ]),
  "slides.pptx": () =>
    slidesFile([
      { text: "What we sold", notes: "Say nothing of them" },
      { text: `The card was ${card.value} again`, notes: `It is ${card.value}` },
    ]),
  "locked.zip": () => locked(zipSync({ "a.txt": new TextEncoder().encode("words") })),
};
/** Of each way to be read: text nodes, cells, pages. */
export const documentKinds = ["letter.docx", "customers.xlsx", "report.pdf"] as const;
export type DocumentName = keyof typeof make | HostileName | "screen.png";

/** Paths of the files on disk; made before and removed after the tests of this file. `screen.png` is for whoever can draw it. */
export function documentsOnDisk(): Record<DocumentName, string> {
  const paths = {} as Record<DocumentName, string>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-documents-"));
    for (const name of Object.keys(make) as (keyof typeof make)[]) {
      paths[name] = join(folder, name);
      await writeFile(paths[name], make[name]());
    }
    Object.assign(paths, await writeHostile(folder));
    paths["screen.png"] = join(folder, "screen.png");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return paths;
}

/** A page whose picture, of 640 by 120 pixels, has a card number in it. */
export const pictured = `<p style="font:24px sans-serif;margin:30px">Card number ${card.value.replace(/(....)(?=.)/g, "$1 ")}</p>`;

/** One character for each byte, as the page saw it. */
export const bytesOf = (file: { readonly bytes: string } | undefined) =>
  Uint8Array.from(file?.bytes ?? "", (char) => char.charCodeAt(0));

export const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

export const openTab =
  <Tab extends FileTab>(session: () => { open(host: string, under?: Severity): Promise<Tab> }) =>
  async (work: (tab: Tab) => Promise<void>, under?: Severity) => {
    const tab = await session().open(fileHost.nudge, under);
    try {
      await work(tab);
    } finally {
      await tab.close();
    }
  };

export function describeDocuments(session: () => FileSession, paths: Record<DocumentName, string>): void {
  const using = openTab(session);

  test("a workbook: says in which sheet, column and rows, and goes on without the values, as a workbook", () =>
    using(async (tab) => {
      await tab.choose("plain", [paths["customers.xlsx"]]);
      await tab.nudge.says("customers.xlsx · sheet “Customers”, column B, rows 3–4");
      await expectNoFileSeen(tab);
      await tab.nudge.press("redact");
      const [file] = await untilTaken(tab, 1);
      expect(file?.name).toBe("customers.xlsx");
      const all = Object.values(unzipSync(bytesOf(file)))
        .map((part) => strFromU8(part))
        .join("\n");
      expect(all).not.toContain(card.value);
      expect(all).toContain("[CARD_1 ending ");
    }));

  test.each(documentKinds)("%s: added anyway, it is the same to the last byte", (name) =>
    using(async (tab) => {
      await tab.choose("closed", [paths[name]]);
      await tab.nudge.says("card number");
      await expectNoFileSeen(tab);
      await tab.nudge.press("pasteAnyway");
      const [file] = await untilTaken(tab, 1);
      expect(hashOf(bytesOf(file))).toBe(hashOf(await readFile(paths[name])));
    }),
  );

  test.each(documentKinds)(
    "%s, chosen in an input that is in no document, is held, and the same when it is added anyway",
    (name) =>
      using(async (tab) => {
        await tab.chooseDetached(paths[name]);
        await tab.nudge.says("card number");
        await expectNoFileSeen(tab);
        await tab.nudge.press("pasteAnyway");
        const [file] = await untilTaken(tab, 1);
        expect([file?.how, hashOf(bytesOf(file))]).toEqual(["detached", hashOf(await readFile(paths[name]))]);
      }),
  );

  test.each(["letter.docx", "slides.pptx"] as const)("%s goes on without the value, and says the rest as before", (name) =>
    using(async (tab) => {
      await tab.choose("plain", [paths[name]]);
      await tab.nudge.press("redact");
      const [file] = await untilTaken(tab, 1);
      const texts = async (bytes: Uint8Array) => (await readInNode(name, bytes)).passages.map(({ text }) => text);
      const before = await texts(await readFile(paths[name]));
      expect(before.join()).toContain(card.value);
      const placeholder = `[CARD_1 ending ${card.value.slice(-4)}]`;
      expect(await texts(bytesOf(file))).toEqual(before.map((text) => text.replaceAll(card.value, placeholder)));
    }),
  );

  test("of files that are made to hang or to fill a reader the person hears, and the next file is read", () =>
    using(async (tab) => {
      for (const [name, reason] of hostileFiles) {
        await tab.choose("plain", [paths[name]]);
        await tab.nudge.says(headings.unscanned[reason]);
        await tab.nudge.press("cancel");
        await tab.nudge.gone();
      }
      await expectNoFileSeen(tab);
      await tab.choose("plain", [paths["clean.docx"]]);
      expect((await untilTaken(tab, 1)).map(({ name }) => name)).toEqual(["clean.docx"]);
    }));

  test("what is hidden in a workbook is found, and where; the page finds no name of it in the card", () =>
    using(async (tab) => {
      await tab.choose("plain", [paths["hidden.xlsx"]]);
      await tab.nudge.says("hidden sheet “Old”");
      expect((await tab.nudge.view())?.dialog).toContain("a hidden part of a document");
      // Of what stands in the card as text a page can guess, letter by letter, that it is there.
      const guesses = () => {
        const { find } = window as unknown as {
          find(text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean): boolean;
        };
        return ["hidden.xlsx", "Old", "hidden sheet"].map((guess) => [guess, find.call(window, guess, false, false, true)]);
      };
      expect(await tab.evaluate(guesses)).toEqual([
        ["hidden.xlsx", false],
        ["Old", false],
        ["hidden sheet", false],
      ]);
      expect(await tab.evaluate(() => String(getSelection()))).toBe("");
      await tab.nudge.press("cancel");
    }));

  test("a PDF: says on which page, and offers its text, since the file cannot be changed", () =>
    using(async (tab) => {
      await tab.choose("plain", [paths["report.pdf"]]);
      await tab.nudge.says("report.pdf · page 2");
      await tab.nudge.pressNamed(say("files.copy"));
      await tab.nudge.says(say("files.copied.heading"));
      expect(await taken(tab)).toEqual([]);
    }));

  test.each(severePages)("on a page under %s a letter is read, or it is said that it is not", (under) =>
    using(async (tab) => {
      await tab.choose("plain", [paths["letter.docx"]]);
      // A page without an origin has none of ours in it either.
      await tab.nudge.says(under === "sandbox" ? headings.unscanned.file : "card number");
      await expectNoFileSeen(tab);
      await tab.nudge.press("pasteAnyway");
      const [file] = await untilTaken(tab, 1);
      expect((await readFile(paths["letter.docx"])).equals(bytesOf(file))).toBe(true);
    }, under),
  );

  test("a picture with a card number in it is held", () =>
    using(async (tab) => {
      await tab.choose("plain", [paths["screen.png"]]);
      await tab.nudge.says("screen.png · picture");
      await expectNoFileSeen(tab);
      await tab.nudge.press("cancel");
    }));

  test("a clean document goes on as it was, and one that needs a password is asked about", () =>
    using(async (tab) => {
      await tab.choose("plain", [paths["clean.docx"]]);
      const [file] = await untilTaken(tab, 1);
      expect((await readFile(paths["clean.docx"])).equals(bytesOf(file))).toBe(true);
      expect(await heard(tab)).toEqual(["plain input 1 #plain", "plain change 1 #plain"]);
      await tab.choose("plain", [paths["locked.zip"]]);
      await tab.nudge.says(headings.unscanned.encrypted);
    }));
}

/** Sets the flag of every member in the central directory. */
function locked(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return zip;
}
