import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/project-root.ts";

/** Paths of every page for people: beside package.json, below docs and .github. */
export const docPages: readonly string[] = [
  ...readdirSync(projectRoot).filter((name) => name.endsWith(".md")),
  ...["docs", ".github"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  ),
].sort();

/** The text of one. */
export function readPage(page: string): string {
  return readFileSync(join(projectRoot, page), "utf8");
}

const fence = /^```[^\n]*\n([\s\S]*?)^```/gm;

/** Everything on a page that is set as code: lines of blocks, with those that end in a backslash joined to the next, and spans. */
export function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(fence)].flatMap(([, block = ""]) => block.replace(/\\\n\s*/g, " ").split("\n"));
  const spans = [...text.replace(fence, "").matchAll(/(`+)([\s\S]+?)\1/g)].map(([, , span = ""]) => span.replace(/\s+/g, " "));
  return [...blocks, ...spans].filter((code) => code.trim() !== "");
}

/** The names by which the headings of a page are linked to, as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...text.replace(fence, "").matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) => {
      const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
      const slug = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, "").replaceAll(" ", "-");
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

export interface Target {
  readonly path: string;
  /** Without "#"; empty where none was named. */
  readonly anchor: string;
}

/** Where links and pictures of a page lead, addresses on other hosts left out. */
export function targetsOf(text: string): Target[] {
  const prose = text.replace(fence, "").replace(/`[^`\n]*`/g, "");
  const named = [...prose.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g), ...prose.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
  return named
    .map(([, target = ""]) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target))
    .map((target) => {
      const [path = "", anchor = ""] = target.split("#");
      return { path, anchor };
    });
}
