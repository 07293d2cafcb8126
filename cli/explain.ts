import { compileClassifier } from "../lib/core/classify/classify.ts";
import { compileFindWindows } from "../lib/core/classify/find-windows.ts";
import { addOwnData } from "../lib/core/company/add-own-data.ts";
import { compileOwnData } from "../lib/core/company/own-data.ts";
import { addModels } from "../lib/core/models/add-models.ts";
import { explainModels } from "../lib/core/models/explain-models.ts";
import { compileModels, type PackedModels } from "../lib/core/models/models.ts";
import { modelsInUse, modelUse } from "../lib/core/models/models-in-use.ts";
import { maskFinding } from "../lib/core/redaction/mask.ts";
import { accountClasses } from "../lib/schema/account.ts";
import { channels } from "../lib/schema/circumstances.ts";
import type { Detector } from "../lib/schema/detector.ts";
import { type Finding, reportableConfidence } from "../lib/schema/finding.ts";
import type { Policy } from "../lib/schema/policy.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { modelKinds } from "../rules/models/kinds.ts";
import { packedModels } from "../rules/models/load-models.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { type Evidence, gatherEvidence, saysWhy } from "./evidence.ts";
import { type Entry, modelEntries, ownEntries } from "./explain-lines.ts";
import { policyLines, type Situation } from "./explain-policy.ts";
import { readPolicyOption } from "./policy-file.ts";

export const explain: Command = {
  summary: "Say why a text is sensitive, or why it nearly is.",
  help: `waymark explain [--show] [--near] [--policy FILE [--tool ID] [--account KIND] [--channel WAY] [--group NAME]]

Reads one text from standard input and writes, by place, each part that a detector's pattern
matched: found or not, how sure, and why (words near by, check digits, another finding in the
same place); and what the trained models say: how sure before and after calibration, and what
spoke for it. Values, and words of the text, are masked.
  --show          the values as they stand
  --near          also the detectors that looked (one of their hints is in the text) and saw
                  nothing, and what the models hardly think of
  --policy FILE   also what the policy names of the company's own, and the models as it uses them;
                  and what it decides: by which rule, and why each other one did not match
  --tool ID       where the text would go (chatgpt if absent), --account KIND, --channel WAY,
                  --group NAME (may stand several times): what the rules are held against

Exit status: 0 done, 2 wrong usage.
`,
  async run(args) {
    const flag = { type: "boolean" } as const;
    const text = { type: "string" } as const;
    const group = { type: "string", multiple: true } as const;
    const named = { policy: text, tool: text, account: text, channel: text, group };
    const options = readOptions("explain", args, { show: flag, near: flag, ...named });
    if (options === null) return exitStatus.usage;
    const situation = readSituation(options);
    if ("wrong" in situation) {
      process.stderr.write(`waymark explain: ${situation.wrong}\n`);
      return exitStatus.usage;
    }
    const policy = options.policy === undefined ? null : readPolicyOption("explain", options.policy);
    if (options.policy !== undefined && policy === null) return exitStatus.usage;
    const typed = await readAll(process.stdin);
    const files = await loadDetectorFiles();
    const detectors = files.map(({ detector }) => detector);
    const { show = false, near = false } = options;
    process.stdout.write(explainText(typed, { detectors, models: packedModels, policy, situation, show, near }));
    return exitStatus.done;
  },
};

export interface ExplainInput {
  readonly detectors: readonly Detector[];
  readonly models: PackedModels | null;
  readonly policy: Policy | null;
  /** Where the text would go; absent: nothing is said of what the policy decides. */
  readonly situation?: Situation;
  /** Values as they stand. */
  readonly show: boolean;
  readonly near: boolean;
}

interface Candidate extends Finding {
  readonly evidence: Evidence;
}

/** Lines for people, each ended. Without `show`, none of them holds a value. */
export function explainText(text: string, { detectors, models: packed, policy, situation, show, near }: ExplainInput): string {
  const rules = compileClassifier(detectors);
  const models = packed && modelsInUse(compileModels(packed, modelKinds), modelUse(policy));
  const own = policy?.company ? compileOwnData(policy.company) : null;
  const kept = addOwnData(
    addModels(rules, () => models),
    () => own,
  ).classify(text);
  const entries = [
    ...ownEntries(own?.kinds ?? [], kept, text, show),
    ...(packed && models ? modelEntries(explainModels(packed, modelKinds, text), kept, text, show, near) : []),
  ];
  const byId = new Map(detectors.map((detector) => [detector.id, detector]));
  const candidates = rules.candidates(text, (finding, detector, value, context) => {
    Object.assign(finding, { evidence: gatherEvidence(detector, value, context) });
  }) as Candidate[];
  for (const candidate of candidates.sort((a, b) => b.confidence - a.confidence)) {
    entries.push(patternEntry(candidate, kept, text, byId.get(candidate.detector), show));
  }
  const lines = entries
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, detector, verdict, shown, because }) => [
      `${verdict.padEnd(9)} ${placeOf(text, start).padEnd(8)} ${detector}  ${shown}`,
      ...because.map((reason) => `          ${reason}`),
    ]);
  if (entries.length === 0) lines.push("nothing found, and no pattern matched");
  if (packed && models === null) lines.push("the policy does not run the models");
  if (near) lines.push(...silent(text, detectors, new Set(candidates.map(({ detector }) => detector))));
  if (policy && situation) lines.push(...policyLines(policy, kept, situation));
  return lines.map((line) => `${line}\n`).join("");
}

interface Named {
  readonly tool?: string | undefined;
  readonly account?: string | undefined;
  readonly channel?: string | undefined;
  readonly group?: readonly string[] | undefined;
}

function readSituation({ tool = "chatgpt", account, channel, group = [] }: Named): Situation | { readonly wrong: string } {
  const kind = accountClasses.find((one) => one === account);
  if (account !== undefined && !kind) return { wrong: `--account: expected one of ${accountClasses.join(", ")}` };
  const way = channels.find((one) => one === channel);
  if (channel !== undefined && !way) return { wrong: `--channel: expected one of ${channels.join(", ")}` };
  const circumstances = { ...(kind ? { account: kind } : {}), ...(way ? { channel: way } : {}), groups: group, now: Date.now() };
  return { tool, circumstances };
}

function patternEntry(
  candidate: Candidate,
  kept: readonly Finding[],
  text: string,
  detector: Detector | undefined,
  show: boolean,
): Entry {
  const { start, end, confidence } = candidate;
  const stands = kept.find((finding) => isAt(finding, candidate));
  const hider = kept.find((finding) => finding.start < end && finding.end > start && !isWhole(finding, text));
  const verdict = stands ? "found" : confidence < reportableConfidence ? "near miss" : "hidden";
  const because = [`confidence ${confidence.toFixed(2)}, severity ${stands?.severity ?? candidate.severity}`];
  because.push(...saysWhy(candidate.evidence, confidence));
  if (stands && stands.severity !== candidate.severity) because.push("severity raised for what else is in the text");
  if (verdict === "hidden" && hider) because.push(`${hider.detector} in the same place is surer, longer or more severe`);
  const shown = show ? JSON.stringify(text.slice(start, end)) : maskFinding(candidate, text, detector);
  return { start, detector: candidate.detector, verdict, shown, because };
}

/** What says something of the whole text hides nothing. */
function isWhole({ start, end, family }: Finding, text: string): boolean {
  return (family === "DOCUMENT" || family === "CODE") && start === 0 && end === text.length;
}

/** The detectors that were woken by a hint and matched nothing. */
function silent(text: string, detectors: readonly Detector[], matched: ReadonlySet<string>): string[] {
  const ids: string[] = [];
  compileFindWindows(detectors)(text, (index) => {
    const { id } = detectors[index]!;
    if (!matched.has(id)) ids.push(id);
  });
  return [`looked, and saw nothing of their form: ${ids.length === 0 ? "none" : ids.sort().join(", ")}`];
}

function isAt(finding: Finding, candidate: Finding): boolean {
  return finding.detector === candidate.detector && finding.start === candidate.start && finding.end === candidate.end;
}

/** "3:14": line and column, both from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}
