import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { Said } from "../../components/said.tsx";
import type { FindingRow, FindingsQuery, FindingsReply } from "../../lib/schema/risk-finding.ts";
import { findingsListQuery } from "../api/finding-queries.ts";
import { useShortcuts } from "../shell/use-shortcuts.ts";
import { Moment } from "../ui/moment.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useSteadyRows } from "../ui/use-steady-rows.ts";
import { findingsSearch, readFindingsUrl, writeFindingsUrl } from "../url/findings-url.ts";
import { keepHidden } from "../url/hidden-columns.ts";
import { formatSearch } from "../url/search-text.ts";
import { useHidden } from "../url/use-hidden.ts";
import { count, counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { FindingsFilters } from "./findings-filters.tsx";
import { FindingsTable, findingColumns } from "./findings-table.tsx";
import { RuleTable } from "./rule-table.tsx";

const route = getRouteApi("/shell/findings");
const none: readonly FindingRow[] = [];
const idOf = ({ id }: FindingRow) => id;

/** What somebody should look at, the most urgent first. The address is the state. */
export function FindingsPage() {
  const query = readFindingsUrl(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(findingsListQuery(query));
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());

  /** A change of view begins at page 1 and forgets what was chosen. Typing replaces the address. */
  const change = useCallback(
    (part: Partial<FindingsQuery>, replace = false) => {
      choose(new Set());
      return navigate({
        search: (now) => ({ ...writeFindingsUrl({ ...readFindingsUrl(now), page: 1, ...part }), ...keepHidden(now) }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const toggle = useCallback((id: string) => choose((now) => toggled(now, id)), []);
  useShortcuts(
    useMemo(
      () => ({
        x: () => {
          const id = document.activeElement?.closest("tr")?.dataset["row"];
          if (id) toggle(id);
        },
      }),
      [toggle],
    ),
  );

  const [hidden, hide] = useHidden();
  const steady = useSteadyRows(data?.rows ?? none, JSON.stringify(query), !isPlaceholderData, idOf);
  const { rows } = steady;
  const ids = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      <PageHead
        title={say("Findings")}
        beside={
          <TableBar
            api="/api/findings"
            search={formatSearch(findingsSearch({ ...query, page: 1, size: 50 }))}
            columns={findingColumns}
            hidden={hidden}
            onHide={hide}
            moved={steady.moved}
            onOrder={steady.order}
          />
        }
      >
        {data ? <Summary data={data} /> : <p>{"\u00a0"}</p>}
      </PageHead>
      <FindingsFilters query={query} owners={data?.owners ?? []} onChange={change} />
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={10} label={say("Loading the findings")} />}
      {ids.length > 0 ? <BulkBar ids={ids} owners={data?.owners ?? []} onDone={() => choose(new Set())} /> : null}
      {data && data.total === 0 ? <Nothing data={data} /> : null}
      {rows.length > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <FindingsTable
            rows={rows}
            hidden={hidden}
            query={query}
            chosen={chosen}
            onToggle={toggle}
            onChoose={choose}
            onChange={change}
          />
          <Pager page={query.page} size={query.size} total={data?.total ?? 0} what={say("the findings")} />
        </div>
      ) : null}
      {data && data.rules.length > 0 ? <RuleTable rules={data.rules} /> : null}
    </>
  );
}

function toggled(now: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(now);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Every number opens the rows that it counts. */
function Summary({ data }: { readonly data: FindingsReply }) {
  const { byStatus, overdue, ranAt } = data;
  const unsettled = byStatus.open + byStatus["in-progress"];
  return (
    <p className="flex flex-wrap gap-x-3 text-muted">
      <Link to="/findings" search={{}} className="hover:underline">
        {counted(unsettled, "finding waits", "findings wait")}
      </Link>
      {overdue > 0 ? (
        <Link to="/findings" search={{ due: "overdue" }} className="text-tone hover:underline" data-tone="stop">
          {say("{overdue} overdue", { overdue: count(overdue) })}
        </Link>
      ) : null}
      <Link to="/findings" search={{ status: "accepted" }} className="hover:underline">
        {say("{accepted} accepted", { accepted: count(byStatus.accepted) })}
      </Link>
      <Link to="/findings" search={{ status: "resolved" }} className="hover:underline">
        {say("{resolved} resolved", { resolved: count(byStatus.resolved) })}
      </Link>
      {ranAt === null ? null : (
        <span>
          <Said text={say("Looked {time}")} parts={{ time: <Moment at={ranAt} show="relative" /> }} />
        </span>
      )}
    </p>
  );
}

function Nothing({ data }: { readonly data: FindingsReply }) {
  const all = Object.values(data.byStatus).reduce((sum, some) => sum + some, 0);
  return (
    <div className="rounded-box border border-line border-dashed px-6 py-12 text-center">
      <p className="font-medium text-14">{all === 0 ? say("Nothing found so far.") : say("No finding fits this view.")}</p>
      <p className="mx-auto mt-1 max-w-xl text-muted">
        {all === 0 ? (
          say(
            "The rules look every five minutes: for tools that nobody approved, sensitive data on its way to them, access that grew, browsers that fell silent.",
          )
        ) : (
          <Said
            text={say("Take a filter away, or {link}.")}
            parts={{
              link: (
                <Link to="/findings" search={{ status: "all" }} className="link">
                  {say("show everything")}
                </Link>
              ),
            }}
          />
        )}
      </p>
    </div>
  );
}
