import { spawn } from "node:child_process";
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Claim } from "../engine.ts";

export interface PeerAnswer {
  readonly ms: number;
  readonly claims: readonly Claim[];
  /** What went wrong: "hung" when it was ended, or the tool's own words; null for an answer. */
  readonly failed: string | null;
}

export interface PeerLimits {
  /** Longest wait for one text, in milliseconds. */
  readonly textMs: number;
  /** Longest run over all texts, in milliseconds. */
  readonly totalMs: number;
}

export interface PeerRun {
  /** By index of the text; shorter than the texts if the time was up. */
  readonly answers: readonly PeerAnswer[];
  /** Why it could not start; null if it did. */
  readonly broken: string | null;
}

const script = fileURLToPath(new URL("peer-process.ts", import.meta.url));
/** Starting may take longer than a text. */
const startMs = 30_000;
const lookEveryMs = 50;

/** Runs one tool over the texts in processes of its own; one that hangs is ended and started again behind the text it hung on. */
export async function runPeer(name: string, texts: readonly string[], limits: PeerLimits): Promise<PeerRun> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-peer-"));
  const file = join(folder, "texts");
  writeFileSync(file, texts.map((text) => JSON.stringify(text)).join("\n"));
  const answers: PeerAnswer[] = [];
  const until = performance.now() + limits.totalMs;
  try {
    while (answers.length < texts.length && performance.now() < until) {
      const ended = await runOnce([name, file, String(answers.length)], join(folder, "answers"), limits.textMs, until);
      if (ended.answers === null) return { answers, broken: ended.words };
      answers.push(...ended.answers);
      if (ended.hung) answers.push({ ms: limits.textMs, claims: [], failed: "hung" });
    }
    return { answers, broken: null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Ended {
  /** Null if it never began. */
  readonly answers: PeerAnswer[] | null;
  readonly hung: boolean;
  /** Its last on standard error. */
  readonly words: string;
}

/**
 * Until the process ends by itself, writes no answer for `textMs`, or `until` has come. It writes into a file, which is never full:
 * what it has written into a pipe would be lost with it.
 */
function runOnce(args: readonly string[], output: string, textMs: number, until: number): Promise<Ended> {
  const answers = openSync(output, "w+");
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", answers, "pipe"] });
  let words = "";
  let hung = false;
  let size = 0;
  let changed = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    const grown = fstatSync(answers).size;
    if (grown !== size) changed = now;
    size = grown;
    hung = size > 0 && now - changed > textMs;
    if (hung || now > until || now - changed > startMs + textMs) child.kill("SIGKILL");
  }, lookEveryMs);
  child.stderr!.setEncoding("utf8").on("data", (data: string) => {
    words = `${words}${data}`.slice(-400);
  });
  return new Promise((resolve) => {
    child.on("close", () => {
      clearInterval(watch);
      closeSync(answers);
      // What has no end was being written when the process was ended.
      const [ready, ...lines] = readFileSync(output, "utf8").split("\n").slice(0, -1);
      resolve({
        answers: ready === undefined ? null : lines.map(parseAnswer),
        hung,
        words: words.trim().split("\n").at(-1) ?? "",
      });
    });
  });
}

function parseAnswer(line: string): PeerAnswer {
  const { ms, claims = [], failed = null } = JSON.parse(line);
  return { ms, claims, failed };
}
