import { expect, test } from "vitest";
import { compileClassifier } from "../../core/classify/classify.ts";
import { describe as describeActivity } from "../../core/describe.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import type { FileReading } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Noted, UnreadReason } from "../../schema/reading.ts";
import type { DocumentReader } from "../documents/document-reader.ts";
import { sayPlaces } from "../documents/say-places.ts";
import { askAbout, canRedact } from "../hold/ask.ts";
import type { Verdict } from "./judge.ts";
import { judgeFiles } from "./judge-files.ts";

const empty = { text: "", plainEnd: 0, findings: [], unscanned: "file", files: [] } as const;
const classifier = compileClassifier([]);

/** A reader that finds a page of words in every file, and what is said of it. */
const readerOf = (notes: readonly Noted[], missed: readonly UnreadReason[] = []): DocumentReader => ({
  read: async () => ({
    passages: [{ text: "words", where: [{ kind: "page", number: 1 }] }],
    notes,
    missed,
    rewrite: async () => null,
    readAgain: async () => ({ passages: [], missed: [] }),
  }),
  close: () => undefined,
});

const judged = (files: readonly File[], documents = readerOf([]), reading: FileReading = "all") =>
  judgeFiles(empty, files, {
    ...{ classifier: () => classifier, reading, documents, stop: new AbortController().signal },
    stopsIt: () => false,
  });

const zip = (name: string) => new File(["PK\x03\x04words"], name);
const sheet: Noted = { note: "hidden-parts", where: [{ kind: "hidden-sheet", name: "Old" }] };

test("what is told of a file is found, with its place, and takes up no text", async () => {
  const verdict = await judged([zip("a.xlsx")], readerOf([sheet, { note: "macros", where: [] }]));
  expect(verdict.findings.map(({ detector, category, severity }) => [detector, category, severity])).toEqual([
    ["hidden-file-part", "file", "low"],
    ["file-macros", "file", "low"],
  ]);
  expect(sayPlaces(verdict, verdict.findings)).toBe("hidden sheet “Old”");
  expect(withheldValues(verdict.text, verdict.findings)).toEqual([]);
});

test("it cannot be hidden, and is recorded by name and count", async () => {
  const verdict = await judged([zip("a.xlsx")], readerOf([sheet, sheet, sheet]));
  const decision = { action: "nudge", rule: null, held: verdict.findings } as const;
  const attempt = { releaseRedacted: async () => "taken" } as never;
  expect(canRedact({ attempt, verdict, decision, unreadMayGo: true })).toBe(false);
  const { findings, text, unscanned } = verdict;
  const activity = describeActivity({
    ...{ id: "x", occurredAt: 0, kind: "upload", tool: "t", host: "h", policyName: "p", outcome: "held", beforePolicy: false },
    ...{ decision, findings, text, unscanned },
  });
  expect(activity.findings).toEqual([expect.objectContaining({ detector: "hidden-file-part", count: 3 })]);
  expect(activity.table).toBeUndefined();
});

test.each([
  ["a text that calls itself a PDF", new File(["words"], "a.pdf"), "words", null],
  ["a film that calls itself a text", new File(["1234ftypisom"], "a.txt"), "", "file"],
] as const)("%s is not what its name says", async (_, file, text, unscanned) => {
  const verdict = await judged([file]);
  expect(verdict.findings.map(({ detector }) => detector)).toEqual(["misnamed-file"]);
  expect([verdict.text.slice(verdict.files[0]?.start), verdict.unscanned]).toEqual([text, unscanned]);
  expect(sayPlaces(verdict, verdict.findings)).toBe("");
});

test("a document that calls itself a film is read all the same", async () => {
  expect((await judged([zip("a.mp4")])).text).toContain("words");
});

test.each([
  ["documents", "\x89PNG\r\n\x1a\n", "a.bin", "file"],
  ["documents", "PK\x03\x04", "a.bin", null],
  ["text", "PK\x03\x04", "a.bin", "file"],
] as const)("where policy has %s read, by the first bytes: %j", async (reading, bytes, name, unscanned) => {
  const head = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  expect((await judged([new File([head], name)], readerOf([]), reading)).unscanned).toBe(unscanned);
});

test("of several reasons, an old format is said", async () => {
  expect((await judged([zip("a.zip")], readerOf([], ["broken", "old-format"]))).unscanned).toBe("old-format");
});

const holdsWord: Parameters<typeof judgeFiles>[2]["classifier"] = () => ({
  ...classifier,
  classify: (text) =>
    [...text.matchAll(/secret/g)].map(({ index }): Finding => {
      const kind = { category: "credential", family: "SECRET", severity: "critical", confidence: 1, canary: false } as const;
      return { ...kind, detector: "word", start: index, end: index + 6 } as Finding;
    }),
});

/** Reads page after page, a turn each, until it is stopped; says how far it came. */
function slowReader(pages: readonly string[]): { reader: DocumentReader; readonly came: number } {
  let came = 0;
  const read: DocumentReader["read"] = async (_, stop, hear) => {
    const passages: { text: string; where: [] }[] = [];
    const rest = { rewrite: async () => null, readAgain: async () => ({ passages: [], missed: [] }), notes: [] };
    for (const text of pages) {
      if (stop.aborted) return { passages, missed: ["too-long"], ...rest };
      came += 1;
      const passage = { text, where: [] as [] };
      passages.push(passage);
      hear?.([passage], []);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { passages, missed: [], ...rest };
  };
  return {
    reader: { read, close: () => undefined },
    get came() {
      return came;
    },
  };
}

const judgedUntil = (files: readonly File[], documents: DocumentReader, most: number, before = empty as Verdict) => {
  const stop = new AbortController().signal;
  const stopsIt = ({ findings, text }: Verdict) =>
    findings.length >= most && findings.every(({ start, end }) => text.slice(start, end) === "secret");
  return judgeFiles(before, files, { classifier: holdsWord, reading: "all", documents, stop, stopsIt });
};
const pages = (count: number, ...held: readonly number[]) =>
  Array.from({ length: count }, (_, index) => (held.includes(index) ? "a secret here" : "words"));

test("what stops the attempt ends the reading, and the rest is not called read", async () => {
  const slow = slowReader(pages(500, 3, 400));
  const verdict = await judgedUntil([zip("a.docx"), zip("b.docx"), new File(["secret"], "c.txt")], slow.reader, 1);
  expect(slow.came).toBeLessThan(10);
  expect(verdict).toMatchObject({ unscanned: "time", endedEarly: true });
  expect(verdict.findings.map(({ start, end }) => verdict.text.slice(start, end))).toEqual(["secret"]);
  expect(verdict.files.map(({ file }) => file.name)).toEqual(["a.docx"]);
});

test("what does not stop it is read to its end, and judged once", async () => {
  const slow = slowReader(pages(50, 3, 40));
  const verdict = await judgedUntil([zip("a.docx"), new File(["no secret"], "c.txt")], slow.reader, 9);
  expect(slow.came).toBe(50);
  expect(verdict.unscanned).toBeNull();
  expect(verdict.endedEarly).toBeUndefined();
  expect(verdict.findings.map(({ start, end }) => verdict.text.slice(start, end))).toEqual(["secret", "secret", "secret"]);
});

test("a find on the last page stops it with everything read", async () => {
  const verdict = await judgedUntil([zip("a.docx")], slowReader(pages(5, 4)).reader, 1);
  expect([verdict.findings.length, verdict.unscanned, verdict.endedEarly]).toEqual([1, null, undefined]);
});

test("where the text beside the files stops it, no file is opened", async () => {
  const slow = slowReader(pages(5));
  const text = "my secret";
  const before: Verdict = { ...empty, text, plainEnd: text.length, findings: holdsWord().classify(text) };
  const verdict = await judgedUntil([zip("a.docx")], slow.reader, 1, before);
  expect([slow.came, verdict.findings.length, verdict.unscanned, verdict.endedEarly]).toEqual([0, 1, "time", true]);
});

test("of a text file that stops it the others need not be read", async () => {
  const slow = slowReader(pages(5));
  const verdict = await judgedUntil([new File(["a secret"], "a.txt"), zip("b.docx")], slow.reader, 1);
  expect([slow.came, verdict.findings.length, verdict.unscanned, verdict.endedEarly]).toEqual([0, 1, "time", true]);
});

test("pages that came while an earlier one stops it are not called judged", async () => {
  const passages = pages(3, 0, 2).map((text) => ({ text, where: [] as [] }));
  const documents: DocumentReader = {
    ...readerOf([]),
    read: async (file, stop, hear) => {
      hear?.(passages, []);
      return { ...(await readerOf([]).read(file, stop)), passages };
    },
  };
  const verdict = await judgedUntil([zip("a.docx")], documents, 1);
  expect([verdict.findings.length, verdict.unscanned, verdict.endedEarly]).toEqual([1, "time", true]);
});

test("the card says that the rest was not read", async () => {
  const verdict = await judgedUntil([zip("a.docx")], slowReader(pages(50, 3)).reader, 1);
  const input = {
    attempt: { kind: "upload", content: { plain: "", html: "", uriList: "", files: [zip("a.docx")] }, releaseRedacted: null },
    ...{ match: { tool: { id: "t", name: "T" } }, verdict, decision: { action: "block", rule: null, held: verdict.findings } },
    gatePolicy: { policy: { status: {}, approved: [], rules: [] }, configErrors: [] },
    ...{ connected: false, usingFallback: false, kinds: new Map(), guidance: null, unreadMayGo: true },
  } as unknown as Parameters<typeof askAbout>[0];
  const early = "Waymark stopped reading there. It has not checked the rest.";
  expect(askAbout(input).footer).toEqual([early]);
  const { endedEarly: _, ...whole } = verdict;
  expect(askAbout({ ...input, verdict: whole }).footer).toEqual([]);
});

test("a value that begins in one piece of a long text and ends in the next is found in both", async () => {
  const passages = [
    { text: "words, and then a sec", where: [] as [] },
    { text: "ret that goes on", where: [] as [], continues: true as const },
    { text: "ret of another text", where: [] as [] },
  ];
  const documents: DocumentReader = {
    ...readerOf([]),
    read: async (file, stop, hear) => {
      hear?.(passages, []);
      return { ...(await readerOf([]).read(file, stop)), passages };
    },
  };
  const { text, findings } = await judgedUntil([zip("a.docx")], documents, 9);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(["sec", "ret"]);
});
