import { ArrowRight, Check, Hand } from "lucide-react";
import type { ReactNode } from "react";
import { sayHere } from "../../lib/words/own-pages.ts";
import { Practice } from "./practice.tsx";

export interface GuideStep {
  readonly id: "notice" | "practice" | "choices" | "yours";
  readonly body: () => ReactNode;
}

const choices = ["hide", "tool", "anyway", "cancel"] as const;

/** Two minutes, in this order. `supportUrl`: whom to ask, null where nobody is named. */
export const guideSteps = (supportUrl: string | null): readonly GuideStep[] => [
  {
    id: "notice",
    body: () => (
      <ul className="examples">
        <li data-tone="ok">
          <Check size={18} aria-hidden="true" />
          {sayHere("guide.notice.clean")}
        </li>
        <li data-tone="caution">
          <Hand size={18} aria-hidden="true" />
          {sayHere("guide.notice.held")}
        </li>
      </ul>
    ),
  },
  { id: "practice", body: () => <Practice /> },
  {
    id: "choices",
    body: () => (
      <dl className="choices">
        {choices.map((choice) => (
          <div key={choice}>
            <dt>{sayHere(`guide.choices.${choice}.name`)}</dt>
            <dd>{sayHere(`guide.choices.${choice}.text`)}</dd>
          </div>
        ))}
      </dl>
    ),
  },
  {
    id: "yours",
    body: () => (
      <>
        <p>{sayHere("guide.yours.toolbar")}</p>
        <div className="ways">
          <a className="wm-button" data-kind="secondary" href="/options.html">
            {sayHere("guide.yours.see")}
            <ArrowRight size={16} aria-hidden="true" />
          </a>
          {supportUrl === null ? null : (
            <a className="wm-button" data-kind="quiet" href={supportUrl} target="_blank" rel="noreferrer">
              {sayHere("guide.yours.ask")}
            </a>
          )}
        </div>
      </>
    ),
  },
];
