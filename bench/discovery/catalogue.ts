/**
 * The catalogue against lists of others: CSV files with a column "domain" or "host", and JSON files with a list "tools" that have hosts.
 * A list names a domain, it does not prove that it is an AI tool; what lists flag as wider than AI is left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMatcher } from "../../lib/core/tools/match-tool.ts";
import { loadTools } from "../../rules/from-node.ts";
import type { Report } from "../support/report.ts";

interface Listed {
  readonly host: string;
  /** How many lists name it; 1 where the file does not say. */
  readonly lists: number;
}

interface Shares {
  readonly [file: string]: { readonly hosts: number; readonly found: number };
}

export function measureCatalogue(report: Report, folder: string): Shares {
  const tools = loadTools();
  const matchTool = compileMatcher(tools);
  const hosts = tools.flatMap((tool) => [...tool.hosts, ...(tool.within ?? [])].map(({ host }) => host));
  /** A domain counts as found where the catalogue has it, a host below it, or one that it is below. */
  const knows = (host: string) =>
    matchTool({ host, path: "/" }) !== null || hosts.some((own) => own === host || own.endsWith(`.${host}`));
  const shares: Record<string, { hosts: number; found: number }> = {};
  report.say(`\ncatalogue: ${tools.length} tools, ${hosts.length} hosts`);
  const say = (what: string, listed: readonly string[]) => {
    if (listed.length === 0) return;
    const found = listed.filter(knows).length;
    shares[what] = { hosts: listed.length, found };
    report.say(
      `  ${what.padEnd(52)} ${String(found).padStart(4)} of ${String(listed.length).padStart(4)}  ${(found / listed.length).toFixed(3)}`,
    );
  };
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".csv")) {
      const listed = readCsv(readFileSync(join(folder, file), "utf8"));
      say(
        `${file}, all`,
        listed.map(({ host }) => host),
      );
      for (const least of [2, 4, 6])
        say(
          `${file}, named by ${least} lists or more`,
          listed.filter(({ lists }) => lists >= least).map(({ host }) => host),
        );
    }
    if (file.endsWith(".json")) {
      const named = readTools(readFileSync(join(folder, file), "utf8"));
      say(
        `${file}, by host`,
        named.flatMap((one) => one.hosts),
      );
      const byTool = named.filter(({ hosts: [first] }) => first !== undefined);
      const found = byTool.filter((one) => one.hosts.some(knows)).length;
      if (byTool.length > 0) {
        shares[`${file}, by tool`] = { hosts: byTool.length, found };
        report.say(
          `  ${`${file}, by tool`.padEnd(52)} ${String(found).padStart(4)} of ${String(byTool.length).padStart(4)}  ${(found / byTool.length).toFixed(3)}`,
        );
      }
    }
  }
  return shares;
}

function readCsv(text: string): Listed[] {
  const [head = "", ...rows] = text.trim().split(/\r?\n/);
  const names = head.toLowerCase().split(",");
  const [host, count, flag] = [
    names.findIndex((name) => name === "domain" || name === "host"),
    names.indexOf("count"),
    names.indexOf("flag"),
  ];
  if (host < 0) return [];
  return rows
    .map((row) => row.split(","))
    .filter((cells) => !cells[flag])
    .map((cells) => ({ host: (cells[host] ?? "").trim().toLowerCase(), lists: Number(cells[count] ?? 1) || 1 }))
    .filter((one) => one.host !== "");
}

function readTools(text: string): { readonly hosts: string[] }[] {
  const { tools } = JSON.parse(text) as { tools?: unknown };
  if (!Array.isArray(tools)) return [];
  return tools.map(({ hosts = [] }: { hosts?: { host: string; ai_only?: boolean }[] }) => ({
    hosts: hosts.filter(({ ai_only: only }) => only !== false).map(({ host }) => host),
  }));
}
