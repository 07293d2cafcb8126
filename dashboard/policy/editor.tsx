import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { DraftReply, PolicyOverview } from "../../lib/schema/policy-api.ts";
import { checkQuery } from "../api/policy-queries.ts";
import { say } from "../words/say.ts";
import { BacktestPanel } from "./backtest-panel.tsx";
import { BeginWith } from "./begin-with.tsx";
import { CheckPanel } from "./check-panel.tsx";
import { DraftPanel } from "./draft-panel.tsx";
import { ExplainPanel } from "./explain-panel.tsx";
import { RuleForm } from "./rule-form.tsx";

/** After the last key; each check is work for the server. Milliseconds. */
const quiet = 400;

interface Props {
  readonly text: string;
  readonly live: PolicyOverview;
  /** Null: the policy in force, or an earlier one. */
  readonly draft: DraftReply | null;
  readonly version: number | null;
}

/** The text and its form side by side, what is to be said of it, what it would have done, and what becomes of it. */
export function Editor({ text: given, live, draft, version }: Props) {
  const [text, setText] = useState(given);
  const checked = useSettled(text, quiet);
  const { data: check, error } = useQuery(checkQuery(checked, live.seq));
  const closed = draft !== null && draft.state !== "open";
  return (
    <section aria-label={say("The document")} className="mb-8">
      <div className="grid gap-4 xl:grid-cols-2">
        <div className="flex flex-col">
          <div className="mb-1 flex min-h-8 items-center justify-between gap-2">
            <label htmlFor="policy-text" className="font-medium">
              {say("Text")}
            </label>
            {closed ? null : <BeginWith text={text} saved={given} seq={live.seq} onText={setText} />}
          </div>
          <textarea
            id="policy-text"
            className="field min-h-120 grow p-3 font-mono text-12"
            value={text}
            onChange={(event) => setText(event.target.value)}
            readOnly={closed}
            spellCheck={false}
            wrap="off"
            aria-describedby="policy-checks"
          />
        </div>
        <RuleForm check={check ?? null} text={text} onText={setText} readOnly={closed} />
      </div>
      <CheckPanel check={check ?? null} error={error} waits={checked !== text} />
      <DraftPanel text={text} saved={given} live={live} draft={draft} version={version} check={check ?? null} onText={setText} />
      <ExplainPanel text={text} />
      <BacktestPanel text={text} />
    </section>
  );
}

/** The value once it has not changed for so many milliseconds. */
function useSettled<Value>(value: Value, wait: number): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
