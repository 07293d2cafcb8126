/** Where each node of a layered graph stands, so that few links cross: pure. */
import { type Edge, type Graph, type Layer, layers, type Node } from "./relation-graph.ts";

export interface Placed extends Node {
  /** Pixels from the start and the top: the start of the node, and its middle. */
  readonly x: number;
  readonly y: number;
}

/** One link as it is drawn. */
export interface Line extends Edge {
  /** Path data of SVG. */
  readonly d: string;
}

export interface Layout {
  readonly nodes: readonly Placed[];
  readonly lines: readonly Line[];
  readonly columns: readonly { readonly layer: Layer; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

export const sizes = { node: 164, gap: 76, row: 28, head: 32 } as const;
const step = sizes.node + sizes.gap;
/** Sweeps to and fro over the layers; more change nothing that is seen. */
const sweeps = 6;

/** Each layer is a column, in the order of the layers; those without nodes take no room. Equal input gives equal places. */
export function layOut(graph: Graph): Layout {
  const used = layers.filter((layer) => graph.nodes.some((node) => node.layer === layer));
  const { nodes, links, ways } = withGaps(graph, used);
  const columns = inOrder(
    used.map((layer) => nodes.filter((node) => node.layer === layer)),
    links,
  );
  const most = Math.max(0, ...columns.map(({ length }) => length));
  const placed = columns.flatMap((column, at) => {
    // A short column stands spread beside a long one, so that links run level.
    const spread = (most * sizes.row) / Math.max(1, column.length);
    return column.map((node, index) => ({ ...node, x: at * step, y: Math.round(sizes.head + spread * (index + 0.5)) }));
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  return {
    nodes: placed.filter(({ name }) => name !== gap),
    lines: graph.edges.map((edge) => {
      const way = [edge.from, ...(ways.get(edge) ?? []), edge.to].flatMap((id) => byId.get(id) ?? []);
      return { ...edge, d: pathThrough(way) };
    }),
    columns: used.map((layer, at) => ({ layer, x: at * step })),
    width: Math.max(0, used.length * step - sizes.gap),
    height: sizes.head + most * sizes.row + 8,
  };
}

/** No name is like it: names have no control characters. */
const gap = "\u0000";

/** A link over other layers goes through a gap in each of them: behind a node it would look like a link of that node. */
function withGaps({ nodes, edges }: Graph, used: readonly Layer[]) {
  const at = new Map(nodes.map(({ id, layer }) => [id, used.indexOf(layer)]));
  const gaps: Node[] = [];
  const ways = new Map<Edge, string[]>();
  const links = edges.flatMap((edge) => {
    const between = used.slice((at.get(edge.from) ?? 0) + 1, at.get(edge.to) ?? 0);
    const way = between.map((layer) => `${gap}${edge.from} ${edge.to} ${layer}`);
    way.forEach((id, index) => void gaps.push({ id, layer: between[index] as Layer, name: gap, status: null }));
    ways.set(edge, way);
    const stops = [edge.from, ...way, edge.to];
    return stops.slice(1).map((to, index) => ({ from: stops[index] as string, to }));
  });
  return { nodes: [...nodes, ...gaps], links, ways };
}

type Links = readonly { readonly from: string; readonly to: string }[];

/** Each node of a column near the middle of what it is linked to, to and fro until little crosses. */
function inOrder(unordered: readonly Node[][], links: Links): readonly Node[][] {
  const columns = unordered.map((column) => column.toSorted(byName));
  const rank = new Map<string, number>();
  const note = (column: readonly Node[]) => column.forEach((node, index) => void rank.set(node.id, index / column.length));
  columns.forEach(note);
  const beside = neighbours(links);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const order = sweep % 2 === 0 ? [...columns.keys()] : [...columns.keys()].reverse();
    for (const at of order) {
      const column = columns[at] ?? [];
      const middle = new Map(column.map(({ id }) => [id, middleOf(beside.get(id) ?? [], rank, rank.get(id) ?? 0)]));
      const sorted = column.toSorted(
        (one, other) => (middle.get(one.id) ?? 0) - (middle.get(other.id) ?? 0) || byName(one, other),
      );
      columns[at] = sorted;
      note(sorted);
    }
  }
  return columns;
}

function byName(one: Node, other: Node): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;
}

function neighbours(links: Links): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  const add = (one: string, other: string) => void beside.set(one, [...(beside.get(one) ?? []), other]);
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return beside;
}

function middleOf(ids: readonly string[], rank: ReadonlyMap<string, number>, own: number): number {
  return ids.length === 0 ? own : ids.reduce((sum, id) => sum + (rank.get(id) ?? 0), 0) / ids.length;
}

/** From the end of the first to the start of the last, straight through what lies between, level at each. */
function pathThrough(way: readonly Placed[]): string {
  const [first, ...rest] = way;
  if (!first) return "";
  let d = `M${first.x + sizes.node} ${first.y}`;
  rest.forEach((stop, index) => {
    const before = way[index] as Placed;
    const [start, end] = [before.x + sizes.node, stop.x];
    const bend = (end - start) / 2;
    d += `C${start + bend} ${before.y} ${end - bend} ${stop.y} ${end} ${stop.y}`;
    if (index < rest.length - 1) d += `H${stop.x + sizes.node}`;
  });
  return d;
}
