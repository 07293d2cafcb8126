import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Gate } from "./gate.ts";
import { projectFiles } from "./project-files.ts";
import { runProgram } from "./run-tool.ts";

interface Finding {
  readonly detector: string;
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

interface Line {
  readonly id: string;
  readonly findings: readonly Finding[];
}

const cli = fileURLToPath(new URL("../../cli/waymark.ts", import.meta.url));
const reportable = 0.5;
/** Packed weights of the models: a million random-looking characters that a script of ours makes. */
const weights = /^rules\/models\//;

/** "path detector" of what only looks like a secret, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  "lib/worker/configuration/sync-target.ts password-assignment": "a sentence about a token",
};

/** True for a literal that goes on in another one: `"first" + "rest"`, `first${rest}`. That is what built from parts means. */
function isPart(text: string, { start, end }: Finding): boolean {
  return /\$\{|["'`] \+/.test(text.slice(start, end + 4));
}

/**
 * Nothing in the project looks like a live secret, by our own classifier: samples are built from parts, so that neither a scanner nor
 * a reader has to wonder. Card numbers and the like stay readable in examples: published test numbers open no door.
 */
export const secretLiterals: Gate = async (root) => {
  const texts = (await projectFiles(root))
    .filter((path) => !weights.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return text.includes("\0") ? [] : [{ id: path, text }];
    });
  const lines = texts.map((line) => JSON.stringify(line)).join("\n");
  const { status, stdout, stderr } = await runProgram(process.execPath, [cli, "classify"], root, `${lines}\n`);
  if (status !== 0)
    return { looked: 0, of: "files", problems: [`waymark classify ended with status ${status}: ${stderr.trim().slice(-500)}`] };
  const answers = stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const problems = answers.flatMap(({ id, findings }) => {
    const text = textOf.get(id) ?? "";
    return findings
      .filter(({ category, confidence }) => category === "credential" && confidence >= reportable)
      .filter((finding) => !(`${id} ${finding.detector}` in allowed) && !isPart(text, finding))
      .map(
        ({ detector, start }) => `${id}:${text.slice(0, start).split("\n").length}: looks like ${detector}: build it from parts`,
      );
  });
  if (answers.length !== texts.length) problems.push(`${texts.length} files were given, ${answers.length} answered`);
  return { looked: answers.length, of: "files", problems };
};
