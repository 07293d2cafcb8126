import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Imports, readImports, wayBetween } from "./read-imports.ts";
import { type Journey, journeys, type Named } from "./stations.ts";

/** What ships, a box each. */
const rooms = [
  ...["entrypoints", "components", "lib/page", "lib/main-world", "lib/worker", "lib/files", "lib/bridge", "lib/words"],
  ...["rules", "rollout", "lib/core", "lib/schema", "server", "dashboard", "cli"],
] as const;

/** `docs/map.md` as it should stand. Throws where a journey names a road that the code does not have. */
export function mapPage(root: string): string {
  const imports = readImports(root, rooms);
  return [
    "# The map",
    "",
    "<!-- Written by scripts/docs/write-map.ts from the imports of the code: change scripts/map/stations.ts, then run it again. -->",
    "",
    "Drawn from what the files import; a test fails when it is not so any more. What each folder may import is in",
    "[architecture](architecture.md#who-may-import-whom).",
    "",
    "```mermaid",
    "flowchart TD",
    ...rooms.map((room) => `  ${idOf(room)}["${room}"]`),
    ...edges(imports).map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
    "```",
    "",
    ...journeys.flatMap((journey) => section(root, imports, journey)),
  ].join("\n");
}

const idOf = (room: string) => room.replaceAll(/[/-]/g, "_");
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));

function edges(imports: Imports): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const [path, targets] of imports) {
    for (const target of targets) {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from && to && from !== to) found.set(`${rooms.indexOf(from)} ${rooms.indexOf(to)}`, [from, to]);
    }
  }
  return [...found.values()].sort((a, b) => `${a}`.localeCompare(`${b}`, "en"));
}

function section(root: string, imports: Imports, { title, says, stations }: Journey): string[] {
  const rows = stations.map(([file, does, from, named], index) => {
    const road = from ? roadText(root, imports, { file, from, named }) : "";
    return `| ${index + 1} | [\`${file}\`](../${file}) | ${does} | ${road} |`;
  });
  return [`## ${title}`, "", says, "", "| | file | what it does | how it gets there |", "| --- | --- | --- | --- |", ...rows, ""];
}

interface Road {
  readonly file: string;
  readonly from: string;
  readonly named: Named | undefined;
}

function roadText(root: string, imports: Imports, { file, from, named }: Road): string {
  for (const [what, name] of Object.entries(named ?? {})) {
    for (const path of [from, file]) {
      if (!readFileSync(join(root, path), "utf8").includes(name)) throw new Error(`${path}: expected it to name ${what} ${name}`);
    }
    return `${what} \`${name}\`, from \`${from}\``;
  }
  const way = wayBetween(imports, from, file);
  if (!way || way.length > 4) throw new Error(`${from} does not import ${file}, not by way of two files either`);
  const over = way.slice(1, -1).map((path) => `\`${path}\``);
  return `imported by \`${from}\`${over.length > 0 ? ` over ${over.join(", ")}` : ""}`;
}
