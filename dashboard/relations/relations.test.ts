import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import { layOut, sizes } from "./lay-out.ts";
import { type Graph, graphOf, layers } from "./relation-graph.ts";

const reply: RelationsReply = {
  ...{ fewest: 5, since: 0, at: 0, hidden: 1 },
  tools: [
    { tool: "chatgpt", name: "ChatGPT", status: "unreviewed" },
    { tool: "claude", name: "Claude", status: "approved" },
  ],
  groups: [
    { group: "Sales", tool: "chatgpt", activities: 9, people: 5 },
    { group: "Sales", tool: "claude", activities: 4, people: 5 },
  ],
  flows: [
    { tool: "chatgpt", account: "personal", category: null, activities: 8, people: 10 },
    { tool: "claude", account: "personal", category: null, activities: 2, people: 5 },
    { tool: "chatgpt", account: "personal", category: "payment", activities: 3, people: 5 },
    { tool: "claude", account: "personal", category: "payment", activities: 1, people: 5 },
  ],
  grants: [{ tool: "claude", id: "google 7", name: "Claude · Google", kind: "app", people: null }],
};
const ids = ({ nodes }: Graph) => nodes.map(({ id }) => id).sort();
const links = ({ edges }: Graph) => edges.map(({ from, to }) => `${from} ${to}`).sort();

describe("the relations as a graph", () => {
  test("every layer is there, and links between the same two are one", () => {
    const graph = graphOf(reply, null);
    expect(ids(graph)).toEqual([
      "account:personal",
      "data:payment",
      "grant:google 7",
      "group:Sales",
      "tool:chatgpt",
      "tool:claude",
    ]);
    expect(graph.edges).toContainEqual({ from: "account:personal", to: "data:payment", activities: 4, people: 5 });
    expect(graph.edges).toHaveLength(6);
  });

  test.each([
    ["tool:chatgpt", ["account:personal data:payment", "group:Sales tool:chatgpt", "tool:chatgpt account:personal"]],
    ["group:Sales", ["group:Sales tool:chatgpt", "group:Sales tool:claude"]],
    ["data:payment", ["account:personal data:payment", "tool:chatgpt account:personal", "tool:claude account:personal"]],
    ["grant:google 7", ["tool:claude grant:google 7"]],
    ["tool:gone", []],
  ])("%s keeps what it has to do with", (chosen, expected) => {
    expect(links(graphOf(reply, chosen))).toEqual(expected);
  });

  test("of a chosen tool the figures are its own", () => {
    expect(graphOf(reply, "tool:claude").edges).toContainEqual({
      from: "account:personal",
      to: "data:payment",
      activities: 1,
      people: 5,
    });
  });
});

const anyGraph = fc
  .uniqueArray(fc.record({ layer: fc.constantFrom(...layers), name: fc.string({ minLength: 1, maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 200,
    selector: ({ layer, name }) => `${layer}:${name}`,
  })
  .chain((some) => {
    const nodes = some.map(({ layer, name }) => ({ id: `${layer}:${name}`, layer, name, status: null }));
    const pick = fc.integer({ min: 0, max: nodes.length - 1 });
    const edges = fc.array(fc.tuple(pick, pick), { maxLength: 400 }).map((pairs) =>
      pairs.flatMap(([a, b]) => {
        const [from, to] = [nodes[a]!, nodes[b]!];
        const forward = layers.indexOf(from.layer) < layers.indexOf(to.layer);
        return forward ? [{ from: from.id, to: to.id, activities: 1, people: 5 }] : [];
      }),
    );
    return fc.record({ nodes: fc.constant(nodes), edges });
  });

describe("the layout", () => {
  test("no two nodes of up to 200 overlap, all are within, each layer is one column, and it is the same again", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layout = layOut(graph);
        expect(layout.nodes).toHaveLength(graph.nodes.length);
        for (const { layer, x } of layout.columns) {
          const own = layout.nodes.filter((node) => node.layer === layer);
          expect(own.every((node) => node.x === x)).toBe(true);
          const heights = own.map(({ y }) => y).sort((a, b) => a - b);
          for (const [index, y] of heights.entries())
            if (index > 0) expect(y - heights[index - 1]!).toBeGreaterThanOrEqual(sizes.row - 1);
          expect(Math.max(...heights) + sizes.row / 2).toBeLessThanOrEqual(layout.height);
          expect(x + sizes.node).toBeLessThanOrEqual(layout.width);
        }
        expect(layOut(graph)).toEqual(layout);
      }),
      { numRuns: 60 },
    );
  });

  test("a link over other layers passes no node on its way", () => {
    const { nodes, lines } = layOut(graphOf(reply, "tool:claude"));
    const y = (id: string) => nodes.find((one) => one.id === id)?.y;
    const grant = lines.find(({ to }) => to.startsWith("grant:"));
    const levels = [...(grant?.d ?? "").matchAll(/ (\d+)H/g)].map(([, level]) => Number(level));
    expect(levels).toHaveLength(2);
    expect(levels).not.toContain(y("account:personal"));
    expect(levels).not.toContain(y("data:payment"));
    expect(nodes).toHaveLength(5);
  });

  test("links that need not cross do not", () => {
    const node = (layer: "group" | "tool", name: string) => ({ id: `${layer}:${name}`, layer, name, status: null });
    const edge = (from: string, to: string) => ({ from: `group:${from}`, to: `tool:${to}`, activities: 1, people: 5 });
    const { nodes } = layOut({
      nodes: [node("group", "a"), node("group", "b"), node("tool", "x"), node("tool", "y")],
      edges: [edge("a", "y"), edge("b", "x")],
    });
    const y = (id: string) => nodes.find((one) => one.id === id)?.y ?? 0;
    expect(Math.sign(y("group:a") - y("group:b"))).toBe(Math.sign(y("tool:y") - y("tool:x")));
  });
});
