/** The catalogue as the gate has it: a text, of which only the lines of those tools are read that a page may belong to. */
import { compileMatcher, type KnownTool, normaliseHost } from "./match-tool.ts";

export interface Catalogue {
  /** All that `compileMatcher` needs to tell which tool a page of this host belongs to; others may be among them. */
  at(host: string): readonly KnownTool[];
  byId(id: string): KnownTool | null;
  /** True if the host, or one above it, is a tool's, whatever the path. */
  has(host: string): boolean;
}

/**
 * `text`: a line a tool, as `scripts/write-tool-hosts.ts` writes it: id, name, category, what is known of training ("true|high") and the
 * hosts, each with its "|paths" and "|=" where it stands without its subdomains. `more`: tools that are known besides.
 */
export function readCatalogue(text: string, more: readonly KnownTool[] = []): Catalogue {
  const catalogue: Catalogue = {
    at(host) {
      const found = new Set<string>();
      for (const name of namesOf(normaliseHost(host))) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
          const ends = /[\t\n |]/.test(text.charAt(at + name.length));
          if (ends && /[\t ]/.test(text.charAt(at - 1))) found.add(lineAround(text, at));
        }
      }
      return [...[...found].map(readLine), ...more];
    },
    byId(id) {
      const at = text.indexOf(`\n${id}\t`);
      return at < 0 ? (more.find((tool) => tool.id === id) ?? null) : readLine(lineAround(text, at + 1));
    },
    has(host) {
      const whole = catalogue.at(host).map((tool) => ({ ...tool, hosts: tool.hosts.map((each) => ({ host: each.host })) }));
      return compileMatcher(whole)({ host, path: "/" }) !== null;
    },
  };
  return catalogue;
}

/** The host and all above it that have a dot: "com" alone is nobody's. */
function namesOf(host: string): string[] {
  const labels = host.split(".");
  return labels
    .slice(0, Math.max(labels.length - 1, 1))
    .map((_, index) => labels.slice(index).join("."))
    .filter((name) => name !== "");
}

function lineAround(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
}

function readLine(line: string): KnownTool {
  const [id = "", name = "", category = "", training = "", hosts = ""] = line.split("\t");
  const [value = "", confidence] = training.split("|");
  return {
    ...{ id, name, category: category as KnownTool["category"], hosts: hosts.split(" ").filter(Boolean).map(readHost) },
    ...(confidence ? { facts: { trainsOnPrompts: { value: told(value), confidence } } } : {}),
  };
}

function readHost(written: string): KnownTool["hosts"][number] {
  const [host = "", ...rest] = written.split("|");
  const paths = rest.filter((part) => part !== "=");
  return { host, ...(paths.length > 0 ? { paths } : {}), ...(paths.length < rest.length ? { exact: true } : {}) };
}

function told(value: string): string | boolean {
  return value === "true" || value === "false" ? value === "true" : value;
}
