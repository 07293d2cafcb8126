import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { globsOf, matchPatterns } from "../../lib/core/tools/match-patterns.ts";
import type { Gate } from "./gate.ts";

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[]; readonly include_globs?: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly matches?: readonly string[] }[];
}

const shipped = ["chrome-mv3", "firefox-mv3", "chrome-mv3-managed", "firefox-mv3-managed"];

/** A reason shorter than this says nothing. */
const shortestReason = 25;

/** Rows "| `name` | reason |" of the page: name to reason. */
function listedReasons(page: string): Map<string, string> {
  const rows = page.matchAll(/^\| `([^`]+)` \| (.*?) *\|$/gm);
  return new Map([...rows].map(([, name = "", reason = ""]) => [name, reason]));
}

/** A tool's own, and those of the products that it is a part of. */
function hostsOf({ hosts, within = [] }: { hosts: { host: string }[]; within?: { host: string }[] }): string[] {
  return [...hosts, ...within].map(({ host }) => host);
}

function catalogueHosts(root: string): string[] {
  const folder = join(root, "rules", "tools");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => hostsOf(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/** Patterns of pages that have a script of their own, with the name under which the page lists all of them. */
function namedPages(root: string): Map<string, string> {
  const read = <Entry>(folder: string): Entry[] =>
    readdirSync(join(root, "rules", folder)).map((name) => JSON.parse(readFileSync(join(root, "rules", folder, name), "utf8")));
  const consents = read<{ pages: string[] }>("consent").flatMap(({ pages }) => globsOf(pages));
  const creations = read<{ hosts: string[] }>("creation").flatMap(({ hosts }) => globsOf(matchPatterns(hosts, "https")));
  return new Map([
    ...creations.map((match) => [match, "hosts of things that are made"] as const),
    ...consents.map((match) => [match, "pages of consents"] as const),
  ]);
}

/** Everything that a built manifest asks for, by the name under which the page lists it. */
function asked(manifest: Manifest, hosts: ReadonlySet<string>, pages: ReadonlyMap<string, string>): Set<string> {
  const named = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  const matches = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches = [], include_globs = [] }) => [...matches, ...include_globs]),
    ...(manifest.web_accessible_resources ?? []).flatMap((resource) => resource.matches ?? []),
  ];
  const hostOf = (match: string) => /^(?:https|\*):\/\/(?:\*\.)?([^/*]+)\/.*$/.exec(match)?.[1] ?? "";
  return new Set([
    ...named,
    ...matches.map((match) => pages.get(match) ?? (hosts.has(hostOf(match)) ? "hosts of the catalogue" : match)),
  ]);
}

/**
 * What the built extension asks of the browser against docs/permissions.md, where each grant has its reason. Asking for more
 * without a row there fails, and so does a row for what is no longer asked.
 */
export const permissionList: Gate = async (root) => {
  const reasons = listedReasons(readFileSync(join(root, "docs", "permissions.md"), "utf8"));
  const hosts = new Set(catalogueHosts(root));
  const pages = namedPages(root);
  const problems: string[] = [];
  const used = new Set<string>();
  let looked = 0;
  for (const build of shipped) {
    const path = join(root, ".output", build, "manifest.json");
    if (!existsSync(path)) {
      problems.push(`${build}: is not built; run npm run build`);
      continue;
    }
    for (const grant of asked(JSON.parse(readFileSync(path, "utf8")) as Manifest, hosts, pages)) {
      looked++;
      used.add(grant);
      const reason = reasons.get(grant);
      if (reason === undefined)
        problems.push(`${build}: asks for "${grant}": give its reason in docs/permissions.md, or do without`);
      else if (reason.length < shortestReason)
        problems.push(`docs/permissions.md: the reason for "${grant}" must say what it is used for`);
    }
  }
  if (looked > 0) {
    const idle = [...reasons.keys()].filter((name) => !used.has(name));
    problems.push(...idle.map((name) => `docs/permissions.md: "${name}" is not asked for any more: remove its row`));
  }
  return { looked, of: `grants in ${shipped.length} builds`, problems };
};
