import { useCallback } from "react";
import { Button } from "../../components/button.tsx";
import { type FindingsQuery, findingSorts, findingsQuery } from "../../lib/schema/risk-finding.ts";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { findingStatusLabels, levelLabels, ruleLabels } from "../words/finding-labels.ts";
import type { Label } from "../words/labels.ts";
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
      <SearchField q={query.q} label="Search findings" onChange={search} />
      <FilterMenu
        name="Status"
        labels={names(findingStatusLabels)}
        chosen={query.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterMenu name="Severity" labels={names(levelLabels)} chosen={query.level} onChange={(level) => onChange({ level })} />
      <FilterMenu name="Kind" labels={ruleLabels} chosen={query.rule} onChange={(rule) => onChange({ rule })} />
      <select
        className="field w-auto"
        aria-label="Owner"
        value={query.owner}
        onChange={(event) => onChange({ owner: event.target.value })}
      >
        <option value="">Anybody's</option>
        <option value="none">Nobody's</option>
        {[...new Set([...owners, ...(query.owner && query.owner !== "none" ? [query.owner] : [])])].map((owner) => (
          <option key={owner} value={owner}>
            {owner}
          </option>
        ))}
      </select>
      <select
        className="field w-auto"
        aria-label="Due"
        value={query.due}
        onChange={(event) => onChange({ due: event.target.value as FindingsQuery["due"] })}
      >
        <option value="">Due any time</option>
        <option value="week">Due within a week</option>
        <option value="overdue">Overdue</option>
      </select>
      {query.asset === "" ? null : (
        <Button onClick={() => onChange({ asset: "" })} aria-label={`Only ${query.asset}: show all again`}>
          Only {query.asset} ×
        </Button>
      )}
      {filtered ? (
        <Button kind="quiet" onClick={() => onChange({ ...first, sort, order, size })}>
          Clear
        </Button>
      ) : null}
      <label className="flex items-center gap-2 sm:hidden">
        <span className="text-muted">Order</span>
        <select
          className="field"
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
