import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type Dispute, disputes } from "../../lib/schema/action.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { canDispute, type Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { disputeWords } from "./entry-words.ts";
import { shortTime } from "./when.ts";

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
    setProblem(await work().catch(() => "That did not work. Reload this page and try again."));
    setStep("closed");
  }
  const undo = () =>
    run(async () => ((await context.onUndo(entry.id)) ? null : "It has gone out already and cannot be taken back."));
  return (
    <div className="dispute" aria-live="polite">
      {problem ? <Notice tone="caution" title={problem} urgent /> : null}
      {entry.dispute ? (
        <Said dispute={entry.dispute} busy={step === "busy"} onUndo={() => void undo()} />
      ) : canDispute(entry, context.now) ? (
        step === "closed" ? (
          <Button onClick={() => setStep("open")}>This was wrong</Button>
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
  const said = `You reported: ${disputeWords[code].said}.`;
  if (row.fate !== "held-back") return <Notice tone="ok" title={said} />;
  return (
    <Notice tone="notice" title={said}>
      <p>It goes to your company after {shortTime(row.fateAt)}.</p>
      <Button onClick={props.onUndo} disabled={props.busy}>
        Take it back
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
        <legend>What was wrong?</legend>
        {offered.map((code) => (
          <label key={code}>
            <input type="radio" name={name} checked={chosen === code} onChange={() => setChosen(code)} />
            {disputeWords[code].choice}
          </label>
        ))}
      </fieldset>
      <p className="muted">Your company gets this choice beside the record, and no words or text.</p>
      <div className="ways">
        <Button type="submit" kind="primary" disabled={props.busy}>
          Report it
        </Button>
        <Button kind="quiet" onClick={props.onCancel} disabled={props.busy}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
