import { expect, test } from "vitest";
import { wordFile } from "../../bench/files/office-samples.ts";
import type { FromFileFrame } from "../bridge/file-frame.ts";
import { answerFrame } from "./answer-frame.ts";

const none = async () => null;
const engines = { openPdf: async () => Promise.reject(new Error("no PDF here")), readPicture: none, readScan: none };

/** What is said of a letter that has these words, read with something that must be gone. */
async function said(words: string, gone: readonly string[]): Promise<readonly string[] | undefined> {
  const messages: FromFileFrame[] = [];
  const answer = answerFrame(engines, (message) => void messages.push(message));
  await answer({ id: 1, read: new File([wordFile({ body: [words] }).slice()], "a.docx"), gone });
  return messages.at(-1)?.missed;
}

test.each([
  ["nothing must be gone", "the value is abc-12345", [], []],
  ["it is gone", "the value is [X]", ["abc-12345", "ab"], []],
  ["it is still there", "the value is abc-12345", ["other value", "abc-12345"], ["broken"]],
  ["a short one is still there", "the value is ab", ["ab"], ["broken"]],
] as const)("a file that was rewritten, read again: %s", async (_, words, gone, missed) => {
  expect(await said(words, gone)).toEqual(missed);
});
