import { useCallback } from "react";
import { Button } from "../../components/button.tsx";
import { type FindingsQuery, findingSorts, findingsQuery } from "../../lib/schema/risk-finding.ts";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { findingStatusLabels, levelLabels, ruleLabels } from "../words/finding-labels.ts";
import type { Label } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { MomentChoice } from "./moment-choice.tsx";
import { sortNames } from "./sort-names.ts";

interface Props {
  readonly query: FindingsQuery;
  readonly owners: readonly string[];
  readonly onChange: (part: Partial<FindingsQuery>, replace?: boolean) => void;
}

const names = <Key extends string>(labels: Record<Key, Label>) =>
  Object.fromEntries(Object.entries<Label>(labels).map(([key, { label }]) => [key, label])) as Record<Key, string>;
const first = findingsQuery.parse({});

/** Search and filters above the queue. */
export function FindingsFilters({ query, owners, onChange }: Props) {
  const search = useCallback((q: string) => onChange({ q }, true), [onChange]);
  const { sort, order, page, size, ...filters } = query;
  const filtered = (Object.keys(filters) as (keyof typeof filters)[]).some((name) => `${filters[name]}` !== `${first[name]}`);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <SearchField q={query.q} label={say("Search findings")} onChange={search} />
      <FilterMenu
        name={say("Status")}
        labels={names(findingStatusLabels)}
        chosen={query.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterMenu
        name={say("Severity")}
        labels={names(levelLabels)}
        chosen={query.level}
        onChange={(level) => onChange({ level })}
      />
      <FilterMenu name={say("Kind")} labels={ruleLabels} chosen={query.rule} onChange={(rule) => onChange({ rule })} />
      <select
        className="field filter"
        aria-label={say("Owner")}
        value={query.owner}
        onChange={(event) => onChange({ owner: event.target.value })}
      >
        <option value="">{say("Anybody's")}</option>
        <option value="none">{say("Nobody's")}</option>
        {[...new Set([...owners, ...(query.owner && query.owner !== "none" ? [query.owner] : [])])].map((owner) => (
          <option key={owner} value={owner}>
            {owner}
          </option>
        ))}
      </select>
      <select
        className="field filter"
        aria-label={say("Due")}
        value={query.due}
        onChange={(event) => onChange({ due: event.target.value as FindingsQuery["due"] })}
      >
        <option value="">{say("Due any time")}</option>
        <option value="week">{say("Due within a week")}</option>
        <option value="overdue">{say("Overdue")}</option>
      </select>
      <MomentChoice moment={query.moment} onChange={(moment) => onChange({ moment })} />
      {query.asset === "" ? null : (
        <Button onClick={() => onChange({ asset: "" })} aria-label={say("Only {asset}: show all again", { asset: query.asset })}>
          {say("Only {asset} ×", { asset: query.asset })}
        </Button>
      )}
      {filtered ? (
        <Button kind="quiet" onClick={() => onChange({ ...first, sort, order, size })}>
          {say("Clear")}
        </Button>
      ) : null}
      <label className="flex items-center gap-2 sm:hidden">
        <span className="text-muted">{say("Order")}</span>
        <select
          className="field filter"
          value={`${sort} ${order}`}
          onChange={(event) => {
            const [to, way] = event.target.value.split(" ") as [FindingsQuery["sort"], FindingsQuery["order"]];
            onChange({ sort: to, order: way });
          }}
        >
          {findingSorts.flatMap((one) =>
            (["desc", "asc"] as const).map((way) => (
              <option key={`${one} ${way}`} value={`${one} ${way}`}>
                {sortNames[one]} {way === "asc" ? "↑" : "↓"}
              </option>
            )),
          )}
        </select>
      </label>
    </div>
  );
}
