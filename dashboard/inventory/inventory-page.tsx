import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback } from "react";
import type { InventoryQuery } from "../../lib/schema/dashboard-api.ts";
import { inventoryQuery } from "../api/queries.ts";
import { AiExtensions } from "../moments/ai-extensions.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { isFiltered, readInventoryUrl, writeInventoryUrl } from "../url/inventory-url.ts";
import { counted } from "../words/count.ts";
import { InventoryFilters } from "./inventory-filters.tsx";
import { InventoryTable } from "./inventory-table.tsx";
import { NothingRecorded } from "./nothing-recorded.tsx";
import { WaitingForDevice } from "./waiting-for-device.tsx";

const route = getRouteApi("/shell/inventory");

/** Every AI tool that was met, one row each. The address is the state: filters, search, order and page. */
export function InventoryPage() {
  const query = readInventoryUrl(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(inventoryQuery(query));

  /** A change of view begins at page 1. Typing replaces the address; every other change can be gone back from. */
  const change = useCallback(
    (part: Partial<InventoryQuery>, replace = false) =>
      navigate({
        search: (now) => writeInventoryUrl({ ...readInventoryUrl(now), page: 1, ...part }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );

  if (data && data.devices === 0 && data.total === 0 && !isFiltered(query)) return <WaitingForDevice />;
  if (data && data.total === 0 && !isFiltered(query)) return <NothingRecorded devices={data.devices} />;
  return (
    <>
      <PageHead title="AI inventory">
        <p className="text-muted">{data ? summary(data.total, data.devices, isFiltered(query)) : "\u00a0"}</p>
      </PageHead>
      <InventoryFilters query={query} onChange={change} />
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data ? null : error ? null : <Skeleton rows={10} label="Loading the inventory" />}
      {data && data.total === 0 ? <NothingFits /> : null}
      {data && data.total > 0 && data.rows.length === 0 ? <PastTheEnd /> : null}
      {data && data.rows.length > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <InventoryTable rows={data.rows} query={query} onChange={change} />
          <Pager page={query.page} size={query.size} total={data.total} what="the inventory" />
        </div>
      ) : null}
      <AiExtensions />
    </>
  );
}

function summary(total: number, devices: number, filtered: boolean): string {
  return `${counted(total, "AI tool")} ${filtered ? "in this view" : "seen"} · ${counted(devices, "browser")} enrolled`;
}

function NothingFits() {
  return (
    <div className="rounded-box border border-line border-dashed px-6 py-12 text-center">
      <p className="font-medium text-14">No tool fits this view.</p>
      <p className="mt-1 text-muted">
        Take a filter away, or{" "}
        <Link to="/inventory" search={{}} className="link">
          show everything
        </Link>
        .
      </p>
    </div>
  );
}

function PastTheEnd() {
  return (
    <p className="py-8 text-center">
      The list ends before this page.{" "}
      <Link
        to="/inventory"
        search={(now: Readonly<Record<string, string | undefined>>) => ({ ...now, page: undefined })}
        className="link"
      >
        Go to the first page
      </Link>
      .
    </p>
  );
}
