import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toolFaults } from "../lib/core/tools/tool-faults.ts";
import { type ToolEntry, toolCategories } from "../lib/schema/tool.ts";
import { exitStatus } from "./command.ts";

interface Surroundings {
  readonly folder: string;
  /** The catalogue as it is. */
  readonly others: readonly ToolEntry[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

const options = {
  name: { type: "string" },
  vendor: { type: "string" },
  category: { type: "string" },
  host: { type: "string", multiple: true },
  within: { type: "string", multiple: true },
  home: { type: "string" },
  source: { type: "string" },
  confidence: { type: "string", default: "medium" },
} as const;

/** Writes an entry of the catalogue, if nothing is wrong with it. Returns the exit status. */
export function addTool(args: readonly string[], { folder, others, today }: Surroundings): number {
  const given = readArguments(args);
  if (given === null)
    return refuse(
      `expected ID and ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(", ")}`,
    );
  const { id, values } = given;
  const missing = (["name", "vendor", "category", "source"] as const).find((name) => values[name] === undefined);
  if (missing === "category") return refuse(`--category: expected one of ${toolCategories.join(", ")}`);
  if (missing) return refuse(`--${missing}: expected a value`);
  const hosts = (values.host ?? []).map(hostAndPath);
  const within = (values.within ?? []).map((host) => ({ host }));
  const [first] = [...hosts, ...within];
  const { name, vendor, category, source, confidence } = values;
  const entry = {
    ...{ id, name, vendor, category, hosts },
    ...(within.length > 0 ? { within } : {}),
    home: values.home ?? `https://${first?.host ?? ""}${hosts[0]?.paths?.[0] ?? "/"}`,
    facts: { hosts: { value: "named as an AI tool", source, date: today, confidence } },
  };
  const faults = toolFaults(entry, others);
  for (const { field, expected } of faults) process.stderr.write(`waymark tools add: ${field}: expected ${expected}\n`);
  if (faults.length > 0) return exitStatus.badLines;
  const path = join(folder, `${id}.json`);
  if (existsSync(path)) return refuse(`ID: rules/tools/${id}.json is there already`);
  writeFileSync(path, `${JSON.stringify(entry, null, 2)}\n`, { flag: "wx" });
  process.stdout.write(`rules/tools/${id}.json\nThen: npx node scripts/write-tool-hosts.ts && npm test -- contract\n`);
  return exitStatus.done;
}

function refuse(reason: string): number {
  process.stderr.write(`waymark tools add: ${reason}\n`);
  return exitStatus.usage;
}

/** "notion.so/ai" is the host with that path; a path of "/" is the whole host. */
function hostAndPath(text: string): { host: string; paths?: string[] } {
  const slash = text.indexOf("/");
  if (slash < 0 || slash === text.length - 1) return { host: text.replace(/\/$/, "") };
  return { host: text.slice(0, slash), paths: [text.slice(slash)] };
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [id, ...more] = positionals;
    return id === undefined || more.length > 0 ? null : { id, values };
  } catch {
    return null;
  }
}
