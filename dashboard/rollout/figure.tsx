import { StatusDot } from "../../components/status-dot.tsx";
import type { Figure } from "../../lib/schema/fleet-api.ts";
import type { HealthFigure } from "../../rollout/waves.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

/** A count in words: of a few it is only said that they are few. */
export function figureText(figure: Figure, fewest: number): string {
  if (figure === null) return say("fewer than {fewest}", { fewest });
  return figure.about ? say("{count} or more", { count: figure.count }) : count(figure.count);
}

/** The figure, and whether it stands within its limit. Where it cannot be told it is not called well. */
export function Measured(props: {
  readonly figure: Figure;
  readonly of: number;
  readonly fewest: number;
  readonly limit: HealthFigure;
}) {
  const { figure, of, fewest, limit } = props;
  const text = figureText(figure, fewest);
  if (figure === null) return <StatusDot tone="notice" label={text} />;
  const share = of === 0 ? 0 : figure.count / of;
  const well = (limit.least === undefined || share >= limit.least) && (limit.most === undefined || share <= limit.most);
  return <StatusDot tone={well ? "ok" : "caution"} label={text} />;
}
