import { ArrowRight, Check, EyeOff } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";
import { Asked } from "./asked.tsx";
import { Picture } from "./picture.tsx";
import { Rules } from "./rules.tsx";
import type { WelcomeState } from "./use-welcome.ts";

export interface WelcomeProps {
  readonly state: WelcomeState | "loading" | "silent";
  /** Rejects where the worker does not take it: the rules have changed, or there is no disk. */
  readonly onAccept: (version: string) => Promise<void>;
  readonly onClose: () => void;
}

const recorded = ["tool", "kinds", "choice"] as const;
const never = ["text", "files", "pages"] as const;

/** What Waymark does, what it records, what the company asks: once after the installation, and whenever somebody wants to read it. */
export function Welcome({ state, onAccept, onClose }: WelcomeProps) {
  const known = typeof state === "object" ? state : null;
  const rules = known?.acceptance?.rules ? known.acceptance : null;
  return (
    <>
      <header className="top">
        <Mark size={28} />
        <span>Waymark</span>
      </header>
      <main>
        <section className="hero">
          <div>
            <h1>{sayHere("firstRun.heading")}</h1>
            <p className="lead">{sayHere("firstRun.lead")}</p>
          </div>
          <Picture />
        </section>
        {state === "silent" ? (
          <Notice tone="caution" title={sayHere("firstRun.silent.title")} urgent>
            <p>{sayHere("firstRun.silent.text")}</p>
          </Notice>
        ) : null}
        {rules?.due ? (
          <Rules key={rules.rules?.version} acceptance={rules} told={!known?.status.notShared} onAccept={onAccept} />
        ) : null}
        <section className="ledger" aria-label={sayHere("firstRun.recorded.title")}>
          <div className="yes">
            <h2>{sayHere("firstRun.recorded.title")}</h2>
            <ul>
              {recorded.map((key) => (
                <li key={key}>
                  <Check size={18} aria-hidden="true" />
                  {sayHere(`firstRun.recorded.${key}`)}
                </li>
              ))}
            </ul>
          </div>
          <div className="no">
            <h2>{sayHere("firstRun.never.title")}</h2>
            <ul>
              {never.map((key) => (
                <li key={key}>
                  <EyeOff size={18} aria-hidden="true" />
                  {sayHere(`firstRun.never.${key}`)}
                </li>
              ))}
            </ul>
          </div>
          {known ? <Goes status={known.status} /> : null}
        </section>
        {known ? <Asked {...known} /> : null}
        {rules && !rules.due ? <Rules acceptance={rules} told={!known?.status.notShared} onAccept={onAccept} /> : null}
        <section className="done">
          <div>
            <h2>{sayHere("firstRun.done.title")}</h2>
            <p>{sayHere("firstRun.done.text")}</p>
          </div>
          <div className="ways">
            <a className="wm-button" data-kind="secondary" href="/guide.html">
              {sayHere("firstRun.done.guide")}
            </a>
            <Button kind={rules?.due ? "secondary" : "primary"} onClick={onClose}>
              {sayHere("firstRun.done.close")}
            </Button>
          </div>
        </section>
      </main>
    </>
  );
}

/** Why they go nowhere. */
const nowhere = {
  "not-managed": "firstRun.goes.nowhere",
  "not-consented": "firstRun.goes.declined",
  "no-server": "firstRun.goes.noServer",
  "no-token": "firstRun.goes.noServer",
} as const;

/** Where records go. */
function Goes({ status: { sync, notShared } }: Pick<WelcomeState, "status">) {
  const where =
    sync.state !== "off" ? sayHere("firstRun.goes.server", { host: new URL(sync.serverUrl).host }) : sayHere(nowhere[sync.why]);
  return (
    <p className="goes">
      <span>{where}</span>
      {notShared && sync.state !== "off" ? <span className="muted">{sayHere("popup.share")}</span> : null}
      <a href="/options.html">
        {sayHere("firstRun.goes.see")}
        <ArrowRight size={14} aria-hidden="true" />
      </a>
    </p>
  );
}
