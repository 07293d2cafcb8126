import { useNavigate } from "@tanstack/react-router";
import { type TimelineQuery, timelineEnds } from "../../lib/schema/dashboard-api.ts";
import { categories } from "../../lib/schema/finding.ts";
import { writeTimelineUrl } from "../url/timeline-url.ts";
import { categoryLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

const endLabels: Record<(typeof timelineEnds)[number], string> = {
  went: say("Went out"),
  kept: say("Kept back"),
  asked: say("Somebody was asked"),
  overridden: say("Went on anyway"),
};

/** Which of a tool's activities are listed. Part of the address, so that a figure elsewhere can lead to its rows. */
export function TimelineFilters({ query }: { readonly query: TimelineQuery }) {
  const navigate = useNavigate({ from: "/inventory/$tool" });
  const change = (part: Partial<TimelineQuery>) =>
    navigate({ search: writeTimelineUrl({ ...query, page: 1, ...part }), resetScroll: false });
  return (
    <div className="mb-2 flex flex-wrap gap-2">
      <Select
        label={say("Data")}
        value={query.data}
        all={say("Any data")}
        options={categories.map((one) => [one, categoryLabels[one]])}
        onChange={(data) => change({ data: data as TimelineQuery["data"] })}
      />
      <Select
        label={say("What became of it")}
        value={query.end}
        all={say("Whatever became of it")}
        options={timelineEnds.map((one) => [one, endLabels[one]])}
        onChange={(end) => change({ end: end as TimelineQuery["end"] })}
      />
      <Select
        label={say("Time")}
        value={query.days}
        all={say("All the time")}
        options={["7", "30", "90"].map((one) => [one, say("Last {days} days", { days: Number(one) })])}
        onChange={(days) => change({ days: days as TimelineQuery["days"] })}
      />
    </div>
  );
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <select
      className="field filter"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{props.all}</option>
      {props.options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
