import { fileURLToPath } from "node:url";
import { fileNoteKinds } from "../lib/core/files/file-notes.ts";
import { loadDetectorFiles } from "../rules/from-node.ts";
import { modelKinds } from "../rules/models/kinds.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { newDetector } from "./detectors-new.ts";

export const detectors: Command = {
  summary: "List what the classifier looks for.",
  help: `waymark detectors [--json]
waymark detectors new ID [--folder NAME]

Lists the id, category and family of each detector, of each kind of thing that the trained models tell, and of
what is found of a file itself, by id.
  --json   as one JSON array: [{"id": "iban", "category": "payment", "family": "BANK"}, ...]

"new" writes rules/detectors/NAME/ID.ts (NAME: custom, unless given) to be filled in. It never
writes over a file. docs/adding-a-detector.md says how to go on.

Exit status: 0 done, 2 wrong usage.
`,
  async run(args) {
    if (args[0] === "new") return newDetector(args.slice(1), fileURLToPath(new URL("../rules/detectors", import.meta.url)));
    const options = readOptions("detectors", args, { json: { type: "boolean" } });
    if (options === null) return exitStatus.usage;
    const files = await loadDetectorFiles();
    const kinds = [...files.map(({ detector }) => detector), ...modelKinds.values(), ...Object.values(fileNoteKinds)];
    const rows = kinds.map(({ id, category, family }) => ({ id, category, family })).sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = options.json
      ? `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]`
      : rows.map(({ id, category, family }) => `${id.padEnd(32)}${category.padEnd(16)}${family}`).join("\n");
    process.stdout.write(`${text}\n`);
    return exitStatus.done;
  },
};
