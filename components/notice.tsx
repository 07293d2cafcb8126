import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

const icons = { ok: CircleCheck, notice: Info, caution: TriangleAlert, stop: CircleAlert, neutral: Info } as const;

/** One thing to know: what happened in the title, what to do in the body. With `urgent` it is read out at once. */
export function Notice(props: {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly urgent?: boolean;
}) {
  const Icon = icons[props.tone];
  return (
    <div className="wm-notice" data-tone={props.tone} role={props.urgent ? "alert" : undefined}>
      <Icon size={16} aria-hidden="true" />
      <div>
        <p className="wm-notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}
