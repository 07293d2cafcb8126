import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { exitStatus } from "./command.ts";

/** Id of a detector and name of its folder: what a file may be called on every system. */
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Writes a detector to be filled in, below `root`. Returns the exit status. */
export function newDetector(args: readonly string[], root: string): number {
  const asked = readArguments(args);
  if (asked === null) return refuse("expected ID and, if you like, --folder NAME");
  const { id, folder } = asked;
  if (!idForm.test(id) || id.length > 64) return refuse('ID: expected lower-case words with hyphens, such as "acme-order"');
  if (!idForm.test(folder)) return refuse('--folder: expected one lower-case name, such as "custom"');
  const taken = readdirSync(root, { recursive: true, encoding: "utf8" }).find(
    (path) => path.split(/[\\/]/).at(-1) === `${id}.ts`,
  );
  if (taken !== undefined) return refuse(`ID: rules/detectors/${taken.replaceAll("\\", "/")} is there already`);
  const path = join(root, folder, `${id}.ts`);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, scaffold(id), { flag: "wx" });
  process.stdout.write(`rules/detectors/${relative(root, path).replaceAll("\\", "/")}\nFill it in, then: npm test -- contract\n`);
  return exitStatus.done;
}

function refuse(reason: string): number {
  process.stderr.write(`waymark detectors new: ${reason}\n`);
  return exitStatus.usage;
}

function readArguments(args: readonly string[]): { id: string; folder: string } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { folder: { type: "string", default: "custom" } },
      allowPositionals: true,
      strict: true,
    });
    const [id, ...more] = positionals;
    return id === undefined || more.length > 0 ? null : { id, folder: values.folder };
  } catch {
    return null;
  }
}

/** A working detector of made-up numbers: passes the contract test as it is, so that what fails later is what was filled in. */
function scaffold(id: string): string {
  const words = id.replaceAll("-", " ");
  const prefix = id.replaceAll("-", "").slice(0, 4).padEnd(3, "x").toUpperCase();
  const example = (digits: string) => `${prefix}-${digits}`;
  return `import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Say what it is, who gives it out, and where its form is specified. */
const detector: Detector = {
  id: "${id}",
  name: { one: "${words}", other: "${words}s" },
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  hints: ["${prefix.toLowerCase()}-"],
  pattern: /(?<![\\p{L}\\d])${prefix}-\\d{8}(?![\\p{L}\\d-])/u,
  confirm: (_value, context) => (context.near(["${words.split(" ").at(-1)}"]) ? 0.9 : 0.6),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "${example("20481077")}", why: "the plain form" },
    { text: "see ${example("10482033")}, please", value: "${example("10482033")}", why: "in a sentence" },
    { text: "(${example("77310452")})", value: "${example("77310452")}", why: "in brackets" },
    { text: "a;${example("55120984")};b", value: "${example("55120984")}", why: "a cell of a table" },
    { text: "id=${example("90817263")}", value: "${example("90817263")}", why: "a field" },
  ],
  ignore: [
    { text: "${example("2048107")}", why: "one digit short" },
    { text: "${example("204810771")}", why: "one digit more" },
    { text: "${prefix.toLowerCase()}-20481077", why: "case counts" },
    { text: "X${example("20481077")}", why: "the end of a longer word" },
    { text: "${prefix} 20481077", why: "no hyphen" },
  ],
};
`;
}
