import { expect, test } from "vitest";
import { compileClassifier } from "../core/classify.ts";
import { describe as describeActivity } from "../core/describe.ts";
import { withheldValues } from "../core/redact.ts";
import type { FileReading } from "../schema/action.ts";
import type { Noted, UnreadReason } from "../schema/reading.ts";
import { canRedact } from "./ask.ts";
import type { DocumentReader } from "./documents/document-reader.ts";
import { sayPlaces } from "./documents/say-places.ts";
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
  judgeFiles(empty, files, () => classifier, { reading, documents, stop: new AbortController().signal });

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
