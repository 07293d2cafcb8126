/** Reading files can take seconds: then the person sees which, and can end it. */
import { say } from "../../words/say.ts";
import { composerBox } from "../composer/caret.ts";
import type { Verdict } from "../judge/judge.ts";
import { judgeFiles } from "../judge/judge-files.ts";
import type { Nudge } from "../nudge/nudge.ts";
import { fileNames } from "../nudge/words.ts";
import type { JudgeFilesParts } from "../shown.ts";
import { createDocumentReader } from "./document-reader.ts";

/** Before that it is no wait. Milliseconds. */
const aloudAfter = 1_000;
/** For all files of one gesture: whoever drops a folder of a thousand pictures hears in time that they are not read. Milliseconds. */
const patience = 30_000;

export async function judgeFilesAloud(
  nudge: Nudge,
  read: Verdict,
  files: readonly File[],
  { classifier, reading, page, near, stopsIt }: JudgeFilesParts,
): Promise<Verdict> {
  const stop = new AbortController();
  const documents = createDocumentReader(page);
  const tooLong = setTimeout(() => stop.abort(), patience);
  let asked = false;
  let ended = false;
  const timer = setTimeout(() => {
    asked = true;
    const heading = say("files.reading.heading", { name: fileNames(files.map(({ name }) => name)) });
    const offer = {
      tone: "notice",
      heading,
      unfindable: true,
      detail: say("files.reading.detail"),
      choices: [],
      skip: say("files.reading.stop"),
    } as const;
    void nudge.offer(offer, composerBox(near)).then((answer) => {
      if (answer !== null) return;
      ended = true;
      stop.abort();
    });
  }, aloudAfter);
  try {
    const verdict = await judgeFiles(read, files, { classifier, reading, documents, stop: stop.signal, stopsIt });
    // Nothing of it will be written anew.
    if (verdict.endedEarly) documents.close();
    return { ...verdict, close: documents.close, ...(ended ? ({ ended: true } as const) : {}) };
  } finally {
    clearTimeout(timer);
    clearTimeout(tooLong);
    if (asked) nudge.close();
  }
}
