/** The relations as nodes in five layers and the links between them: pure. */
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";

export const layers = ["group", "tool", "account", "data", "grant"] as const;
export type Layer = (typeof layers)[number];

export interface Node {
  /** "tool:chatgpt". */
  readonly id: string;
  readonly layer: Layer;
  /** What it is called; a key of labels where `layer` is "account" or "data", or a kind of thing that was made. */
  readonly name: string;
  readonly status: ToolStatus | null;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Null where that is not counted. */
  readonly activities: number | null;
  readonly people: number | null;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const idOf = (layer: Layer, name: string) => `${layer}:${name}`;

/**
 * All of it, or what touches `chosen` (the id of a node): a tool keeps its groups, accounts, data and grants; everything else keeps the
 * tools that it goes with and what these have to do with it. A tool's grants hang on the tool: which data they reach, nobody recorded.
 */
export function graphOf(reply: RelationsReply, chosen: string | null): Graph {
  const groups = reply.groups.filter(({ group, tool }) => touches(chosen, ["group", group], ["tool", tool]));
  const flows = reply.flows.filter(
    ({ tool, account, category }) =>
      touches(chosen, ["tool", tool], ["account", account], ["data", category]) ||
      // The way from the tool to the account is part of the way to the data.
      (category === null &&
        reply.flows.some((one) => one.tool === tool && one.account === account && `data:${one.category}` === chosen)),
  );
  const grants = reply.grants.filter(({ tool, id }) => touches(chosen, ["tool", tool], ["grant", id]));
  const tools = new Set([...groups, ...flows, ...grants].map(({ tool }) => tool));
  const edges = [
    ...groups.map(({ group, tool, activities, people }) => edge(idOf("group", group), idOf("tool", tool), activities, people)),
    ...flows.map(({ tool, account, category, activities, people }) =>
      category === null
        ? edge(idOf("tool", tool), idOf("account", account), activities, people)
        : edge(idOf("account", account), idOf("data", category), activities, people),
    ),
    ...grants.map(({ tool, id, people }) => edge(idOf("tool", tool), idOf("grant", id), null, people)),
  ];
  const names = new Map<string, Node>();
  const add = (layer: Layer, name: string, label = name, status: ToolStatus | null = null) =>
    names.set(idOf(layer, name), { id: idOf(layer, name), layer, name: label, status });
  for (const { group } of groups) add("group", group);
  for (const { tool, name, status } of reply.tools) if (tools.has(tool)) add("tool", tool, name, status);
  for (const { account, category } of flows) {
    add("account", account);
    if (category !== null) add("data", category);
  }
  for (const { id, name } of grants) add("grant", id, name);
  return { nodes: [...names.values()], edges: sumEdges(edges) };
}

function touches(chosen: string | null, ...parts: readonly (readonly [Layer, string | null])[]): boolean {
  return chosen === null || parts.some(([layer, name]) => name !== null && idOf(layer, name) === chosen);
}

function edge(from: string, to: string, activities: number | null, people: number | null): Edge {
  return { from, to, activities, people };
}

/** Links between the same two, of several tools: activities add up, people do not (somebody may use both), so the most of one is said. */
function sumEdges(edges: readonly Edge[]): Edge[] {
  const sums = new Map<string, Edge>();
  for (const one of edges) {
    const key = `${one.from} ${one.to}`;
    const sum = sums.get(key);
    sums.set(
      key,
      sum
        ? edge(
            one.from,
            one.to,
            sum.activities === null ? one.activities : sum.activities + (one.activities ?? 0),
            Math.max(sum.people ?? 0, one.people ?? 0) || null,
          )
        : one,
    );
  }
  return [...sums.values()];
}
