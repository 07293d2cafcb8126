import { expect, test } from "vitest";
import type { Run } from "./arrived.ts";
import { channels } from "./channels.ts";
import { judgeAbsent, judgeGuarded } from "./judge-cell.ts";
import type { Payload, Payloads } from "./payload.ts";
import { readRequest } from "./received.ts";

const withheld = ["4111111111111111"];
const payload = (dirty: boolean, marker: string): Payload => ({
  dirty,
  marker,
  lines: "",
  html: "",
  line: "",
  file: "",
  fileHash: "",
  png: Buffer.alloc(0),
});
const all: Payloads = { clean: payload(false, "CLEAN"), dirty: payload(true, "DIRTY"), withheld };
const text = channels.find(({ id }) => id === "paste-plain")!;
const picture = channels.find(({ id }) => id === "paste-image")!;

function run(body: unknown, more: Partial<Run> = {}): Run {
  const received = body === null ? [] : [readRequest("tool.example", "POST", "/api", "", Buffer.from(JSON.stringify(body)))];
  return { received, sentAt: 0, failure: null, told: true, hopeless: false, ...more };
}

const clean = run({ text: "CLEAN words" });
const absent = { clean, dirty: run({ text: `DIRTY ${withheld[0]} here` }) };
const pair = (dirty: Run, cleanRun = clean) => ({ clean: cleanRun, dirty });

test.for([
  ["nothing came", "block", pair(run(null)), "held"],
  ["the value came", "block", pair(run({ text: `DIRTY ${withheld[0]}` })), "LEAK"],
  ["the value came in groups", "redact", pair(run({ text: "DIRTY 4111 1111 1111 1111" })), "LEAK"],
  ["the value came although the run broke off", "redact", pair(run({ text: withheld[0] }, { failure: "broke" })), "LEAK"],
  ["the value came in base64", "block", pair(run({ file: `data:text/plain;base64,${btoa(`a ${withheld[0]}`)}` })), "LEAK"],
  ["the run broke off", "block", pair(run(null, { failure: "broke" })), "failed to drive"],
  ["a placeholder stands for the value", "redact", pair(run({ text: "DIRTY [CARD_1] here" })), "redacted"],
  ["words around the placeholder are gone", "redact", pair(run({ text: "DIRTY [CARD_1]" })), "clean lost"],
  ["a part of what was blocked came", "block", pair(run({ text: "DIRTY" })), "clean lost"],
  ["the clean text did not come", "block", pair(run(null), run(null)), "clean lost"],
  ["the clean text came changed", "redact", pair(run(null), run({ text: "CLEAN  words" })), "clean lost"],
  ["the clean text came twice", "redact", pair(run(null), run(["CLEAN words", "CLEAN words"])), "clean lost"],
] as const)("%s under %s", ([, policy, guarded, verdict]) => {
  expect(judgeGuarded(text, policy, absent, guarded, all).verdict).toBe(verdict);
});

test("redacted rich text may break its lines as the plain form does, and lose nothing", () => {
  const rich = channels.find(({ id }) => id === "paste-html")!;
  const judged = (body: string) => judgeGuarded(rich, "redact", absent, pair(run({ text: body })), all).verdict;
  expect(judged("DIRTY [CARD_1]\nhere")).toBe("redacted");
  expect(judged("DIRTY [CARD_1]\n")).toBe("clean lost");
});

test("a redacted file loses nothing but the values", () => {
  const upload = (content: string) => run({ file: `data:text/plain;base64,${btoa(content)}` });
  const runs = { clean: upload("CLEAN"), dirty: upload(`DIRTY ${withheld[0]} here`) };
  const judged = (content: string) => judgeGuarded(text, "redact", runs, pair(upload(content), runs.clean), all).verdict;
  expect(judged("DIRTY [CARD_1] here")).toBe("redacted");
  expect(judged("DIRTY [CARD_1]")).toBe("clean lost");
});

const png = { image: `data:image/png;base64,${btoa("picture")}` };
const number = { image: `data:image/png;base64,${btoa("picture of a number")}` };
test.for([
  ["block", pair(run(null), run(png)), "held"],
  ["redact", pair(run(null), run(png)), "held"],
  ["block", pair(run(number), run(png)), "LEAK"],
  ["redact", pair(run([png, number]), run(png)), "LEAK"],
  ["block", pair(run(png), run(png)), "held"],
  ["block", pair(run(null), run(null)), "clean lost"],
] as const)("a picture under %s", ([policy, guarded, verdict]) => {
  expect(judgeGuarded(picture, policy, pair(run(number), run(png)), guarded, all).verdict).toBe(verdict);
});

test.for([
  ["both came", absent, false, "let through"],
  ["both came, where nothing should", absent, true, "failed to drive"],
  ["nothing came, where nothing should", pair(run(null), run(null)), true, "not offered"],
  ["nothing came", pair(run(null), run(null)), false, "failed to drive"],
  ["the value did not come", pair(run(null)), false, "failed to drive"],
  ["it cannot be driven", pair(run(null), run(null, { failure: "no way", hopeless: true })), true, "failed to drive"],
] as const)("without the extension: %s", ([, runs, lacks, verdict]) => {
  expect(judgeAbsent(text, runs, lacks, all).verdict).toBe(verdict);
});
