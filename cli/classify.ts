import { loadDetectorFiles } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { answerLines, idField, stringField } from "./json-lines.ts";
import { loadClassifier } from "./load-classifier.ts";
import { readPolicyOption } from "./policy-file.ts";

export const classify: Command = {
  summary: "Say which parts of a text are sensitive.",
  help: `waymark classify [--policy FILE]

Reads JSON lines from standard input:
  {"id": "1", "text": "Write to ana@company.example"}
and writes one for each, in order:
  {"id": "1", "findings": [{"detector": "email-address", "category": "personal",
   "start": 9, "end": 28, "confidence": 0.95, "severity": "low"}]}

start and end count UTF-16 code units of the text, as JavaScript and Java do. Findings
stand by start and have a confidence of 0.5 or more. They do not overlap, but for those
that say what the whole text is ("contract", "source-code"), which span all of it, and those
of a company's own lists. The text itself is never written, neither here nor in an error.
Other fields are ignored.
  --policy FILE   also looks for what the policy names of the company's own, and runs the
                  models only if the policy does

A bad line is named on standard error ("line 3: text: expected a string"); the rest go on.
Exit status: 0 done, 1 some lines were bad, 2 wrong usage.
`,
  async run(args) {
    const options = readOptions("classify", args, { policy: { type: "string" } });
    if (options === null) return exitStatus.usage;
    const policy = options.policy === undefined ? null : readPolicyOption("classify", options.policy);
    if (options.policy !== undefined && policy === null) return exitStatus.usage;
    const files = await loadDetectorFiles();
    const classifier = loadClassifier(
      files.map(({ detector }) => detector),
      policy,
    );
    return answerLines(
      (line) => ({
        id: idField(line),
        findings: classifier
          .classify(stringField(line, "text"))
          .map(({ detector, category, start, end, confidence, severity }) => ({
            detector,
            category,
            start,
            end,
            confidence,
            severity,
          })),
      }),
      { input: process.stdin, output: process.stdout, errors: process.stderr },
    );
  },
};
