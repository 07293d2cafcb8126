import type { ToolEntry } from "../../lib/schema/tool.ts";

/** Every AI tool of the catalogue, by id, as a bundle sees them. */
export const tools: readonly ToolEntry[] = Object.values(
  import.meta.glob<ToolEntry>("../tools/*.json", { eager: true, import: "default" }),
);
