import type { EmbeddedTool } from "../../lib/core/tools/embedded-use.ts";
import list from "./embedded-list.json" with { type: "json" };

/** The tools that are a part of a wider product, of a text that `scripts/write-tool-hosts.ts` writes. Made when it is called. */
export function embeddedList(): readonly EmbeddedTool[] {
  return list.split("\n").map((line) => {
    const [id = "", name = "", hosts = "", prompts = ""] = line.split("\t");
    return { id, name, hosts: hosts.split(" "), prompts: prompts.split(" ").filter(Boolean) };
  });
}
