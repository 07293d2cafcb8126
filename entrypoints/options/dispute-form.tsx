import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type Dispute, disputes } from "../../lib/schema/action.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { shortTime } from "../own-pages/when.ts";
import { canDispute, type Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";

interface Props {
  readonly entry: Entry;
  readonly activity: Activity;
  readonly context: EntryContext;
}

/** "This was wrong", what was said of it, and the way back while there is one. */
export function DisputeForm({ entry, activity, context }: Props) {
  const [step, setStep] = useState<"closed" | "open" | "busy">("closed");
  const [problem, setProblem] = useState<string | null>(null);
  async function run(work: () => Promise<string | null>): Promise<void> {
    setStep("busy");
    setProblem(await work().catch(() => sayHere("dispute.failed")));
    setStep("closed");
  }
  const undo = () => run(async () => ((await context.onUndo(entry.id)) ? null : sayHere("dispute.too-late")));
  return (
    <div className="dispute" aria-live="polite">
      {problem ? <Notice tone="caution" title={problem} urgent /> : null}
      {entry.dispute ? (
        <Said dispute={entry.dispute} busy={step === "busy"} onUndo={() => void undo()} />
      ) : canDispute(entry, context.now) ? (
        step === "closed" ? (
          <Button onClick={() => setStep("open")}>{sayHere("dispute.open")}</Button>
        ) : (
          <Choices
            busy={step === "busy"}
            nothingFound={activity.findings.length === 0}
            onCancel={() => setStep("closed")}
            onReport={(dispute) => void run(() => context.onDispute(entry.id, dispute).then(() => null))}
          />
        )
      ) : null}
    </div>
  );
}

function Said(props: { readonly dispute: NonNullable<Entry["dispute"]>; readonly busy: boolean; readonly onUndo: () => void }) {
  const { code, row } = props.dispute;
  const said = sayHere(`dispute.said.${code}`);
  if (row.fate !== "held-back") return <Notice tone="ok" title={said} />;
  return (
    <Notice tone="notice" title={said}>
      <p>{sayHere("dispute.leaves", { time: shortTime(row.fateAt) })}</p>
      <Button onClick={props.onUndo} disabled={props.busy}>
        {sayHere("dispute.undo")}
      </Button>
    </Notice>
  );
}

function Choices(props: {
  readonly busy: boolean;
  readonly nothingFound: boolean;
  readonly onCancel: () => void;
  readonly onReport: (dispute: Dispute) => void;
}) {
  const offered = disputes.filter((code) => code !== "not-sensitive" || !props.nothingFound);
  const [chosen, setChosen] = useState<Dispute>(offered[0]!);
  const name = useId();
  return (
    <form
      className="choices"
      onSubmit={(event) => {
        event.preventDefault();
        props.onReport(chosen);
      }}
    >
      <fieldset>
        <legend>{sayHere("dispute.question")}</legend>
        {offered.map((code) => (
          <label key={code}>
            <input type="radio" name={name} checked={chosen === code} onChange={() => setChosen(code)} />
            {sayHere(`dispute.${code}`)}
          </label>
        ))}
      </fieldset>
      <p className="muted">{sayHere("dispute.passed-on")}</p>
      <div className="ways">
        <Button type="submit" kind="primary" disabled={props.busy}>
          {sayHere("dispute.report")}
        </Button>
        <Button kind="quiet" onClick={props.onCancel} disabled={props.busy}>
          {sayHere("dispute.cancel")}
        </Button>
      </div>
    </form>
  );
}
