import { recentDays, spanOf } from "../../lib/schema/time-range.ts";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { shortDay } from "../words/when.ts";
import { useNow } from "./use-now.ts";

interface Range {
  readonly from: string;
  readonly to: string;
}

/** All the time, the last days, or days of one's own. Always compared with as many days before; days are of UTC. */
export function RangeChoice({ range, onChange }: { readonly range: Range; readonly onChange: (range: Range) => void }) {
  const now = useNow();
  const span = spanOf(range, now);
  const own = range.from !== "" && !range.from.startsWith("now-");
  const choose = (value: string) => {
    const from = value === "own" ? (span ?? spanOf({ from: "now-30d", to: "" }, now))?.from : value;
    onChange({ from: from ?? "", to: value === "own" ? (span?.to ?? "") : "" });
  };
  return (
    <>
      <select
        className="field filter"
        aria-label={say("Time")}
        value={own ? "own" : range.from}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{say("All the time")}</option>
        {recentDays.map((days) => (
          <option key={days} value={`now-${days}d`}>
            {say("The last {days}", { days: counted(days, "day") })}
          </option>
        ))}
        <option value="own">{say("Days of your own")}</option>
      </select>
      {own ? (
        <>
          <input
            type="date"
            className="field filter"
            aria-label={say("From")}
            value={range.from}
            onChange={(event) => onChange({ ...range, from: event.target.value })}
          />
          <input
            type="date"
            className="field filter"
            aria-label={say("Until")}
            value={range.to}
            onChange={(event) => onChange({ ...range, to: event.target.value })}
          />
        </>
      ) : null}
      {span ? (
        <span className="text-12 text-muted">
          {say("compared with {from} to {to} (UTC)", { from: shortDay(span.before.from), to: shortDay(span.before.to) })}
        </span>
      ) : null}
    </>
  );
}
