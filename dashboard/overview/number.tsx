import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Tone } from "../../components/tone.ts";
import type { Figure } from "../../lib/schema/overview-api.ts";
import { count } from "../words/count.ts";
import { Trend } from "./trend.tsx";

/** A figure that opens the rows behind it, with what it counts and what it was before. `tone` colours it while it is not zero. */
export function NumberLink(props: {
  readonly figure: Figure;
  readonly label: string;
  readonly link: LinkProps;
  readonly tone?: Tone;
  /** The figure as it is to be read, where that is more than a number. */
  readonly shown?: string;
  readonly children?: ReactNode;
}) {
  const { figure, label, link, tone } = props;
  return (
    <div className="sm:min-w-28">
      <Link {...link} className="group block w-fit">
        <span className="sr-only">{label}: </span>
        <span
          className="font-semibold text-20 text-tone tabular-nums underline-offset-4 group-hover:underline"
          data-tone={tone && figure.now > 0 ? tone : "neutral"}
        >
          {props.shown ?? count(figure.now)}
        </span>
      </Link>
      <p className="text-12 text-muted">{label}</p>
      <Trend figure={figure} />
      {props.children}
    </div>
  );
}
