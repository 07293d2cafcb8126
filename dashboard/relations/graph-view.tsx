import "./relations.css";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { layerLabels } from "../words/relation-labels.ts";
import { say } from "../words/say.ts";
import { layOut, type Placed, sizes } from "./lay-out.ts";
import { nodeName, nodeWords } from "./node-name.ts";
import type { Graph } from "./relation-graph.ts";

/**
 * Columns of buttons with links drawn behind them. Tab goes to the one that was looked at last, arrows to the others; where one stands, its
 * links stand out. Pressing one shows what it has to do with, pressing it again everything.
 */
export function GraphView(props: {
  readonly graph: Graph;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  const { graph, chosen, onChoose } = props;
  const layout = useMemo(() => layOut(graph), [graph]);
  const [looked, look] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(layout.nodes.map((node) => [node.id, node])), [layout]);
  const most = Math.max(1, ...graph.edges.map(({ activities }) => activities ?? 0));
  // What was chosen has to do with everything that is shown: then nothing steps back.
  const dims = looked !== null && looked !== chosen;
  const beside = useMemo(
    () => new Set(graph.edges.flatMap(({ from, to }) => (from === looked ? [to] : to === looked ? [from] : []))),
    [graph, looked],
  );
  const stop = looked !== null && byId.has(looked) ? looked : chosen !== null && byId.has(chosen) ? chosen : layout.nodes[0]?.id;

  const press = (event: KeyboardEvent) => {
    const to = stop === undefined ? undefined : nextOf(layout.nodes, stop, event.key);
    if (!to) return;
    event.preventDefault();
    look(to.id);
    frame.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(to.id)}"]`)?.focus();
  };
  return (
    <section aria-label={say("Relations, drawn")} className="overflow-x-auto rounded-box border border-line bg-raised p-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons that arrows move between is no field set */}
      <div
        ref={frame}
        role="group"
        aria-label={say("Arrows move from one to the next; Enter shows what it has to do with")}
        className="relative mx-auto"
        style={{ width: layout.width, height: layout.height }}
        onKeyDown={press}
        onPointerLeave={() => look(null)}
      >
        <svg aria-hidden="true" className="absolute inset-0" width={layout.width} height={layout.height}>
          {layout.lines.map(({ from, to, activities, d }) => {
            const lit = looked !== null && (from === looked || to === looked);
            return (
              <path
                key={`${from} ${to}`}
                d={d}
                fill="none"
                className="relation"
                data-lit={lit ? "" : undefined}
                data-dim={dims && !lit ? "" : undefined}
                strokeWidth={1 + 5 * Math.sqrt((activities ?? 0) / most)}
              />
            );
          })}
        </svg>
        {layout.columns.map(({ layer, x }) => (
          <p key={layer} className="absolute top-0 font-medium text-12 text-muted" style={{ left: x }}>
            {layerLabels[layer]}
          </p>
        ))}
        {layout.nodes.map((node) => (
          <button
            key={node.id}
            type="button"
            data-node={node.id}
            data-dim={dims && node.id !== looked && !beside.has(node.id) ? "" : undefined}
            data-status={node.status ?? undefined}
            className="relation-node"
            style={{ left: node.x, top: node.y - 12, width: sizes.node }}
            tabIndex={node.id === stop ? 0 : -1}
            aria-pressed={node.id === chosen}
            aria-label={nodeWords(node)}
            title={nodeName(node)}
            onFocus={() => look(node.id)}
            onPointerEnter={() => look(node.id)}
            onClick={() => onChoose(node.id === chosen ? null : node.id)}
          >
            {nodeName(node)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Up and down within a column, to the nearest in the columns beside; to the first and the last. */
function nextOf(nodes: readonly Placed[], from: string, key: string): Placed | undefined {
  const here = nodes.find(({ id }) => id === from);
  if (!here) return undefined;
  const column = nodes.filter(({ x }) => x === here.x);
  const at = column.indexOf(here);
  if (key === "ArrowDown") return column[at + 1];
  if (key === "ArrowUp") return column[at - 1];
  if (key === "Home") return nodes[0];
  if (key === "End") return nodes.at(-1);
  const beside = [...new Set(nodes.map(({ x }) => x))].sort((a, b) => a - b);
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const x = beside[beside.indexOf(here.x) + step];
  if (step === 0 || x === undefined) return undefined;
  const others = nodes.filter((node) => node.x === x);
  return others.toSorted((one, other) => Math.abs(one.y - here.y) - Math.abs(other.y - here.y))[0];
}
