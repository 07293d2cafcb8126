/** Which AI tool of the catalogue a page belongs to. */
import type { ToolEntry } from "../../schema/tool.ts";

interface Page {
  /** As a browser's location gives it; upper case, a port and a trailing dot are allowed. */
  readonly host: string;
  /** Begins with "/"; query and fragment are ignored. */
  readonly path: string;
}

/** What is asked of a tool once it is known which one it is. */
export type KnownTool = Pick<ToolEntry, "id" | "name" | "category" | "hosts"> & {
  readonly facts?:
    | { readonly trainsOnPrompts?: { readonly value: string | boolean; readonly confidence: string } | undefined }
    | undefined;
};

export interface ToolMatch<Tool extends KnownTool = KnownTool> {
  readonly tool: Tool;
  /** The host of the catalogue that matched, which may be shorter than the page's. */
  readonly host: string;
}

export type MatchTool<Tool extends KnownTool = KnownTool> = (page: Page) => ToolMatch<Tool> | null;

/**
 * A host of the catalogue stands for itself and, unless it is `exact`, its subdomains; the longest one that fits decides alone. Where it has `paths`,
 * the page's path must begin with one of them, whole segments: "/chat" fits "/chat/x", not "/chatter". Where two tools name the same
 * host the later one has it.
 */
export function compileMatcher<Tool extends KnownTool>(tools: readonly Tool[]): MatchTool<Tool> {
  const byHost = new Map<string, { tool: Tool; paths: readonly string[] | undefined; exact: boolean }>();
  for (const tool of tools) for (const { host, paths, exact = false } of tool.hosts) byHost.set(host, { tool, paths, exact });

  return ({ host, path }) => {
    const normal = normaliseHost(host);
    for (let name = normal; name !== ""; name = parentOf(name)) {
      const entry = byHost.get(name);
      if (entry === undefined || (name.length < normal.length && (entry.exact || standsAlone(name)))) continue;
      const fits = entry.paths === undefined || entry.paths.some((prefix) => isBelow(path, prefix));
      return fits ? { tool: entry.tool, host: name } : null;
    }
    return null;
  };
}

/** A name without a dot ("intranet") and an address in numbers have no subdomains of theirs. */
export function standsAlone(host: string): boolean {
  return !host.includes(".") || /^[0-9.]+$/.test(host);
}

/** In lower case, without a port and a dot at its end. */
export function normaliseHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:[0-9]{1,5}$/, "")
    .replace(/\.$/, "");
}

/** "a.b.c" has the parent "b.c"; the last label has "". */
function parentOf(host: string): string {
  const dot = host.indexOf(".");
  return dot < 0 ? "" : host.slice(dot + 1);
}

function isBelow(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const rest = path.charAt(prefix.length);
  return prefix.endsWith("/") || rest === "" || rest === "/" || rest === "?" || rest === "#";
}
