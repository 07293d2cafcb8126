import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

/** A short name with an optional count: "Payment 12". `count` comes formatted. */
export function Chip(props: {
  readonly children: ReactNode;
  readonly count?: string;
  readonly tone?: Tone;
  readonly title?: string;
}) {
  return (
    <span className="wm-chip" data-tone={props.tone ?? "neutral"} title={props.title}>
      {props.children}
      {props.count === undefined ? null : <span className="wm-chip-count"> {props.count}</span>}
    </span>
  );
}
