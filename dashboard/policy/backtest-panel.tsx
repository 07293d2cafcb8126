import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { backtestMade } from "../../lib/schema/backtest.ts";
import { backtestQuery } from "../api/policy-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { BacktestResultTable } from "./backtest-result.tsx";

const spans = [7, 14, 30, 90] as const;

/** What this text would have done with what was recorded: names, bands and counts, since nothing else is. */
export function BacktestPanel({ text }: { readonly text: string }) {
  const [days, setDays] = useState<number>(30);
  const [running, setRunning] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const start = useMutation({
    mutationFn: () => exchange("POST", "/api/policy/backtests", { text, days }, backtestMade),
    onSuccess: ({ backtest }) => setRunning({ id: backtest, text }),
  });
  const { data, error } = useQuery({ ...backtestQuery(running?.id ?? ""), enabled: running !== null });
  const cancel = useMutation({ mutationFn: () => send("DELETE", `/api/policy/backtests/${running?.id}`) });
  const busy = data?.state === "running" || start.isPending;
  return (
    <section className="mt-4" aria-labelledby="backtest">
      <h2 id="backtest" className="mb-1 font-semibold">
        {say("Try it on what was recorded")}
      </h2>
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-2 whitespace-nowrap">
          {say("The last")}
          <select className="field" value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {spans.map((span) => (
              <option key={span} value={span}>
                {say("{span} days", { span })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => start.mutate()} disabled={busy}>
          {say("Back-test")}
        </Button>
        {data?.state === "running" ? (
          <>
            <progress value={data.progress} max={1} aria-label={say("How far the back-test is")} />
            <Button kind="quiet" onClick={() => cancel.mutate()}>
              {say("Stop the back-test")}
            </Button>
          </>
        ) : null}
      </div>
      {start.error || error ? <Problem error={start.error ?? error} /> : null}
      <div aria-live="polite">
        {data?.state === "cancelled" ? <p className="mt-2 text-muted">{say("It was stopped.")}</p> : null}
        {data?.state === "failed" ? <p className="mt-2 text-muted">{say("It failed; the server's log says why.")}</p> : null}
        {data?.result ? <BacktestResultTable result={data.result} changed={running?.text !== text} /> : null}
      </div>
    </section>
  );
}
