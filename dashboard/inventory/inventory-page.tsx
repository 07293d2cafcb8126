import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { Said } from "../../components/said.tsx";
import { type InventoryQuery, type InventoryRow, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { inventoryQuery } from "../api/queries.ts";
import { AiExtensions } from "../moments/ai-extensions.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useSteadyRows } from "../ui/use-steady-rows.ts";
import { keepHidden } from "../url/hidden-columns.ts";
import { isFiltered, readInventoryUrl, writeInventoryUrl } from "../url/inventory-url.ts";
import { formatSearch } from "../url/search-text.ts";
import { useHidden } from "../url/use-hidden.ts";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { inventoryColumns } from "./inventory-columns.tsx";
import { InventoryFilters } from "./inventory-filters.tsx";
import { NothingRecorded } from "./nothing-recorded.tsx";
import { WaitingForDevice } from "./waiting-for-device.tsx";

const route = getRouteApi("/shell/inventory");
const none: readonly InventoryRow[] = [];
const toolOf = ({ tool }: InventoryRow) => tool;

/** Every AI tool that was met, one row each. The address is the state: filters, search, order and page. */
export function InventoryPage() {
  const query = readInventoryUrl(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(inventoryQuery(query));
  const columns = useMemo(() => inventoryColumns(data?.fewest ?? 0), [data?.fewest]);
  const [hidden, hide] = useHidden();
  const steady = useSteadyRows(data?.rows ?? none, JSON.stringify(query), !isPlaceholderData, toolOf);

  /** A change of view begins at page 1. Typing replaces the address; every other change can be gone back from. */
  const change = useCallback(
    (part: Partial<InventoryQuery>, replace = false) =>
      navigate({
        search: (now) => ({ ...writeInventoryUrl({ ...readInventoryUrl(now), page: 1, ...part }), ...keepHidden(now) }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );

  if (data && data.devices === 0 && data.total === 0 && !isFiltered(query)) return <WaitingForDevice page={say("Inventory")} />;
  if (data && data.total === 0 && !isFiltered(query)) return <NothingRecorded page={say("Inventory")} devices={data.devices} />;
  return (
    <>
      <PageHead
        title={say("Inventory")}
        beside={
          <TableBar
            api="/api/inventory"
            search={formatSearch(writeInventoryUrl({ ...query, page: 1, size: 50 }))}
            columns={columns}
            hidden={hidden}
            onHide={hide}
            moved={steady.moved}
            onOrder={steady.order}
          />
        }
      >
        <p className="text-muted">{data ? summary(data.total, data.devices, isFiltered(query)) : "\u00a0"}</p>
      </PageHead>
      <InventoryFilters query={query} onChange={change} />
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data ? null : error ? null : <Skeleton rows={10} label={say("Loading the inventory")} />}
      {data && data.total === 0 ? <NothingFits /> : null}
      {data && data.total > 0 && data.rows.length === 0 ? <PastTheEnd /> : null}
      {data && data.rows.length > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <DataTable
            label={say("AI tools")}
            caption={say("AI tools, one row each. Column heads with buttons sort.")}
            rows={steady.rows}
            columns={columns}
            rowId={toolOf}
            hidden={hidden}
            order={{ id: query.sort, desc: query.order === "desc" }}
            onOrder={({ id, desc }) =>
              change({ sort: inventorySorts.find((sort) => sort === id) ?? query.sort, order: desc ? "desc" : "asc" })
            }
            opens
            sticky
          />
          <Pager page={query.page} size={query.size} total={data.total} what={say("the inventory")} />
        </div>
      ) : null}
      <AiExtensions />
    </>
  );
}

function summary(total: number, devices: number, filtered: boolean): string {
  const parts = { total: counted(total, "AI tool"), devices: counted(devices, "browser") };
  return filtered ? say("{total} in this view · {devices} enrolled", parts) : say("{total} seen · {devices} enrolled", parts);
}

function NothingFits() {
  return (
    <div className="rounded-box border border-line border-dashed px-6 py-12 text-center">
      <p className="font-medium text-14">{say("No tool fits this view.")}</p>
      <p className="mt-1 text-muted">
        <Said
          text={say("Take a filter away, or {link}.")}
          parts={{
            link: (
              <Link to="/inventory" search={{}} className="link">
                {say("show everything")}
              </Link>
            ),
          }}
        />
      </p>
    </div>
  );
}

function PastTheEnd() {
  return (
    <p className="py-8 text-center">
      <Said
        text={say("The list ends before this page. {link}.")}
        parts={{
          link: (
            <Link
              to="/inventory"
              search={(now: Readonly<Record<string, string | undefined>>) => ({ ...now, page: undefined })}
              className="link"
            >
              {say("Go to the first page")}
            </Link>
          ),
        }}
      />
    </p>
  );
}
