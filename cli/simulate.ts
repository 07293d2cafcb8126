import { explainIssues } from "../lib/core/explain-issue.ts";
import { decide } from "../lib/core/policy/decide.ts";
import { explainDecision } from "../lib/core/policy/explain-decision.ts";
import { inputOf } from "../lib/core/policy/run-cases.ts";
import { sayExplained } from "../lib/core/policy/say-explained.ts";
import { channels } from "../lib/schema/circumstances.ts";
import { policyCase } from "../lib/schema/policy-case.ts";
import { loadDetectorFiles, loadTools } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { answerLines, BadLine, idField } from "./json-lines.ts";
import { loadClassifier } from "./load-classifier.ts";
import { readPolicyOption } from "./policy-file.ts";

/** What a line may say beside its text or its findings. */
const line = policyCase.omit({ name: true, expect: true });
const known = new Set(Object.keys(line.shape));

export const simulate: Command = {
  summary: "Say what a policy would do with texts or recorded activities.",
  help: `waymark simulate --policy FILE [--against FILE] [--explain]

Reads JSON lines from standard input. Each is a text, what was found in one, or an activity as
the page with the records exports it:
  {"id": "1", "tool": "chatgpt", "text": "Write to ana@company.example"}
  {"id": "2", "tool": "chatgpt", "account": "personal", "channel": "paste", "findings":
    [{"detector": "iban", "category": "payment", "family": "BANK", "severity": "high", "count": 3}]}
and writes one for each, in order:
  {"id": "1", "action": "nudge", "rule": "lists-of-people"}
Also read: status, toolCategory, plan, groups, sources, browser, unscanned, now (a time).
  --against FILE  another policy: "before" says what it does, and the summary counts what changes
  --explain       "because" says of every rule whether it decided and, if not, what was not so

A summary of how often each rule decided is written to standard error. The text is never written.
Exit status: 0 done, 1 some lines were bad, 2 wrong usage.
`,
  async run(args) {
    const text = { type: "string" } as const;
    const options = readOptions("simulate", args, { policy: text, against: text, explain: { type: "boolean" } });
    if (options === null) return exitStatus.usage;
    if (options.policy === undefined) {
      process.stderr.write("waymark simulate: --policy: expected a file\n");
      return exitStatus.usage;
    }
    const policy = readPolicyOption("simulate", options.policy);
    const against = options.against === undefined ? null : readPolicyOption("simulate", options.against);
    if (policy === null || (options.against !== undefined && against === null)) return exitStatus.usage;
    const detectors = (await loadDetectorFiles()).map(({ detector }) => detector);
    const classifier = loadClassifier(detectors, policy);
    const categories = new Map(loadTools().map(({ id, category }) => [id, category]));
    const counts = new Map<string, number>();
    let changed = 0;
    const status = await answerLines(
      (raw) => {
        const one = readLine(raw);
        const toolCategory = one.toolCategory ?? categories.get(one.tool ?? "");
        const placed = toolCategory ? { ...one, toolCategory } : one;
        const ask = (document: typeof policy) => inputOf(document, placed, (given) => classifier.classify(given), Date.now());
        const { action, rule } = decide(ask(policy));
        const before = against ? decide(ask(against)) : null;
        counts.set(`${rule ?? "(no rule)"} ${action}`, (counts.get(`${rule ?? "(no rule)"} ${action}`) ?? 0) + 1);
        if (before && (before.action !== action || before.rule !== rule)) changed += 1;
        return {
          ...{ id: idField(raw), action, rule },
          ...(before ? { before: { action: before.action, rule: before.rule } } : {}),
          ...(options.explain ? { because: because(ask(policy)) } : {}),
        };
      },
      { input: process.stdin, output: process.stdout, errors: process.stderr },
    );
    for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]))
      process.stderr.write(`${String(count).padStart(8)}  ${name}\n`);
    if (against) process.stderr.write(`${String(changed).padStart(8)}  come out otherwise than before\n`);
    return status;
  },
};

function because(input: Parameters<typeof explainDecision>[0]) {
  return explainDecision(input).subjects.map(({ detector, unscanned, rules }) => ({
    found: detector ?? unscanned,
    rules: rules.map((rule) => `${rule.id}: ${sayExplained(rule)}`),
  }));
}

/** An event of a batch holds its activity; of an activity only what a policy asks for counts. */
function readLine(raw: Readonly<Record<string, unknown>>) {
  const inner = raw["activity"];
  const given = typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>) : raw;
  const { kind, occurredAt, findings } = given;
  const fields = Object.fromEntries(Object.entries(given).filter(([name]) => known.has(name)));
  if (Array.isArray(findings)) fields["findings"] = findings.map(withoutMore);
  if (channels.some((one) => one === kind)) fields["channel"] = kind;
  if (typeof occurredAt === "number") fields["now"] = new Date(occurredAt).toISOString();
  const parsed = line.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [first] = explainIssues(parsed.error.issues, "");
  throw new BadLine(first!.field, first!.expected);
}

function withoutMore(finding: unknown): unknown {
  if (typeof finding !== "object" || finding === null) return finding;
  const { detector, category, family, severity, ...rest } = finding as Record<string, unknown>;
  const more = Object.entries(rest).filter(([name]) => ["confidence", "count", "canary"].includes(name));
  return { detector, category, family, severity, ...Object.fromEntries(more) };
}
