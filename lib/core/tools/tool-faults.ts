/** What is wrong with an entry of the catalogue: its form, and how it stands beside the others. */
import { type ToolEntry, toolEntry, wantedFacts } from "../../schema/tool.ts";
import { explainIssues } from "../explain-issue.ts";
import { compileMatcher } from "./match-tool.ts";

interface ToolFault {
  readonly field: string;
  readonly expected: string;
}

/** Before that nobody had written down anything of these tools. */
const earliest = Date.parse("2023-01-01");

/** None where the entry is good. `others`: the catalogue without it. `entry` is anything. */
export function toolFaults(entry: unknown, others: readonly ToolEntry[]): readonly ToolFault[] {
  const parsed = toolEntry.safeParse(entry);
  if (!parsed.success) return explainIssues(parsed.error.issues, "tool");
  const tool = parsed.data;
  return [...besideOthers(tool, others), ...unsourced(tool), ...unsaid(tool), ...unreached(tool, others)];
}

function besideOthers(tool: ToolEntry, others: readonly ToolEntry[]): ToolFault[] {
  const faults: ToolFault[] = [];
  const owners = new Map(others.flatMap((other) => other.hosts.map(({ host }) => [host, other.id] as const)));
  if (others.some(({ id }) => id === tool.id)) faults.push({ field: "tool.id", expected: "an id that no other tool has" });
  tool.hosts.forEach(({ host }, index) => {
    const owner = owners.get(host);
    if (owner) faults.push({ field: `tool.hosts[${index}].host`, expected: `a host that is not ${owner}'s` });
  });
  return faults;
}

function unsourced(tool: ToolEntry): ToolFault[] {
  const statements = [
    ...Object.entries(tool.facts ?? {}).map(([name, fact]) => [`tool.facts.${name}`, fact] as const),
    ...Object.entries(tool.endpoints ?? {}).flatMap(([kind, list]) =>
      list.map((one, index) => [`tool.endpoints.${kind}[${index}]`, one] as const),
    ),
  ];
  const faults: ToolFault[] = statements.flatMap(([field, { source, date }]) => [
    ...(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/|$| )/.test(source)
      ? []
      : [{ field: `${field}.source`, expected: 'an address first, "https://…"' }]),
    ...(Date.parse(date) > earliest ? [] : [{ field: `${field}.date`, expected: "the day on which it was read" }]),
  ]);
  if (!tool.facts?.hosts) faults.push({ field: "tool.facts.hosts", expected: "who says that these hosts are this tool" });
  return faults;
}

/** Where somebody has looked, each wanted fact is known or said to be unknown, and never both. */
function unsaid({ facts = {}, lookedThrough }: ToolEntry): ToolFault[] {
  if (!lookedThrough) return [];
  const unknown = new Set(lookedThrough.unknown);
  return wantedFacts
    .filter((kind) => unknown.has(kind) === (facts[kind] !== undefined))
    .map((kind) => ({ field: "tool.lookedThrough.unknown", expected: `${kind} either here or in "facts"` }));
}

function unreached(tool: ToolEntry, others: readonly ToolEntry[]): ToolFault[] {
  if (tool.hosts.length + (tool.within?.length ?? 0) === 0) {
    return [{ field: "tool.hosts", expected: 'a host, or "within": the hosts of what it is part of' }];
  }
  if (tool.hosts.length === 0) return [];
  const [, host = "", path = "/"] = /^https:\/\/([^/?#]+)(\/[^?#]*)?/.exec(tool.home) ?? [];
  const reached = compileMatcher([...others, tool])({ host, path })?.tool.id === tool.id;
  return reached ? [] : [{ field: "tool.home", expected: "an address on one of its hosts and paths" }];
}
