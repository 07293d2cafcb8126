/** Writes what the scripts in pages know of the catalogue: run it when a tool was added, or its hosts or facts have changed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ToolEntry } from "../lib/schema/tool.ts";
import { loadTools } from "../rules/from-node.ts";
import { projectRoot } from "./project-root.ts";

const file = (name: string) => join(projectRoot, "rules/bundled", name);

export const toolHostsFile = file("tool-hosts.json");
export const toolLinesFile = file("tool-lines.json");
export const embeddedFile = file("embedded-list.json");

/**
 * Every host of the catalogue, and nothing else of it, as one text: a blank on either side, "=" before those that stand without their
 * subdomains, and "/" behind those that are a tool in some paths only.
 */
export function toolHostsText(): string {
  const written = ({ host, paths, exact }: ToolEntry["hosts"][number]) => `${exact ? "=" : ""}${host}${paths ? "/" : ""}`;
  const hosts = loadTools().flatMap((tool) => tool.hosts.map(written));
  return `${JSON.stringify(` ${hosts.sort().join(" ")} `)}\n`;
}

/** What the gate needs of each tool, as one text with a line a tool; `rules/bundled/tool-lines.ts` reads it. */
export function toolLinesText(): string {
  return `${JSON.stringify(`\n${loadTools().map(lineOf).join("\n")}\n`)}\n`;
}

function lineOf({ id, name, category, hosts, facts: { trainsOnPrompts } = {} }: ToolEntry): string {
  const training = trainsOnPrompts ? `${trainsOnPrompts.value}|${trainsOnPrompts.confidence}` : "";
  const places = hosts.map(({ host, paths = [], exact }) => [host, ...(exact ? ["="] : []), ...paths].join("|"));
  return [id, name, category, training, places.join(" ")].join("\t");
}

/** The tools that are a part of a wider product, a line a tool, with the addresses that tell their use; `rules/bundled/embedded-list.ts` reads it. */
export function embeddedText(): string {
  const lines = loadTools().flatMap(({ id, name, within = [], endpoints }) => {
    const [hosts, prompts] = [within.map(({ host }) => host), (endpoints?.prompt ?? []).map(({ address }) => address)];
    return hosts.length === 0 ? [] : [[id, name, hosts.join(" "), prompts.join(" ")].join("\t")];
  });
  return `${JSON.stringify(lines.join("\n"))}\n`;
}

if (import.meta.main) {
  writeFileSync(embeddedFile, embeddedText());
  writeFileSync(toolHostsFile, toolHostsText());
  writeFileSync(toolLinesFile, toolLinesText());
}
