import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import type { Acceptance } from "../../lib/bridge/guidance.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { shortTime } from "../own-pages/when.ts";

interface Props {
  readonly acceptance: Acceptance;
  /** The company learns of it. */
  readonly told: boolean;
  readonly onAccept: (version: string) => Promise<void>;
}

/** The company's own words, and the way to accept them where that is asked. */
export function Rules({ acceptance: { rules, accepted, due }, told, onAccept }: Props) {
  const [ticked, setTicked] = useState(false);
  const [step, setStep] = useState<"open" | "busy" | "failed">("open");
  if (!rules) return null;
  const { version, title, text, url, required } = rules;
  async function accept(): Promise<void> {
    setStep("busy");
    await onAccept(version).then(
      () => setStep("open"),
      () => setStep("failed"),
    );
  }
  return (
    <section className="rules" data-due={due} aria-labelledby="rules">
      <header>
        <h2 id="rules" dir="auto">
          {title}
        </h2>
        <span className="muted">
          <Said text={sayHere("firstRun.rules.version")} parts={{ version: <bdi>{version}</bdi> }} />
        </span>
      </header>
      {due && accepted ? (
        <p className="muted">
          <Said
            text={sayHere("firstRun.rules.changed", { date: shortTime(accepted.at) })}
            parts={{ version: <bdi>{accepted.version}</bdi> }}
          />
        </p>
      ) : null}
      {/* It scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <section className="text" tabIndex={0} aria-label={sayHere("firstRun.rules.title")}>
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text stands as it is
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
      </section>
      {url ? (
        <a className="whole" href={url} target="_blank" rel="noreferrer">
          {sayHere("firstRun.rules.whole")}
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      ) : null}
      <div aria-live="polite" className="answer">
        {due ? (
          <>
            <label>
              <input type="checkbox" checked={ticked} onChange={(event) => setTicked(event.target.checked)} />
              {sayHere("firstRun.rules.check")}
            </label>
            <div className="ways">
              <Button kind="primary" disabled={!ticked || step === "busy"} onClick={() => void accept()}>
                {sayHere("firstRun.rules.accept")}
              </Button>
              {told ? (
                <span className="muted">
                  <Said text={sayHere("firstRun.rules.told")} parts={{ version: <bdi>{version}</bdi> }} />
                </span>
              ) : null}
            </div>
            {step === "failed" ? <Notice tone="caution" title={sayHere("firstRun.rules.failed")} urgent /> : null}
          </>
        ) : accepted && required ? (
          <Notice tone="ok" title={sayHere("firstRun.rules.accepted", { date: shortTime(accepted.at) })} />
        ) : (
          <p className="muted">{sayHere("firstRun.rules.optional")}</p>
        )}
      </div>
    </section>
  );
}
