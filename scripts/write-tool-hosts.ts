/** Writes `rules/bundled/tool-hosts.json` from the catalogue: run it when a tool was added or its hosts have changed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTools } from "../rules/from-node.ts";
import { projectRoot } from "./project-root.ts";

export const toolHostsFile = join(projectRoot, "rules/bundled/tool-hosts.json");

/** The whole file: hosts that are an AI tool as a whole, and nothing else of the catalogue. */
export function toolHostsText(): string {
  const whole = loadTools().flatMap(({ hosts }) => hosts.filter(({ paths }) => paths === undefined));
  return `${JSON.stringify(whole.map(({ host }) => host).sort(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(toolHostsFile, toolHostsText());
