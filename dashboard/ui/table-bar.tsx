import { useLocation } from "@tanstack/react-router";
import { ArrowUpDown } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { formatSearch, parseSearch } from "../url/search-text.ts";
import { say } from "../words/say.ts";
import { ColumnMenu } from "./column-menu.tsx";
import type { Column } from "./data-table.tsx";
import { SavedViews } from "./saved-views.tsx";
import { TakeAlong } from "./take-along.tsx";

/** What every table offers besides its filters: named views, columns, and its rows as a file. */
export function TableBar<Row>(props: {
  /** Its address in the API, without an ending: "/api/inventory". */
  readonly api: string;
  /** What the API is asked, without page and size: "?status=blocked". */
  readonly search: string;
  readonly columns?: readonly Column<Row>[];
  readonly hidden?: readonly string[];
  readonly onHide?: (hidden: string[]) => void;
  /** Rows have changed places on the server, and stand still here. */
  readonly moved?: boolean;
  readonly onOrder?: () => void;
}) {
  const { pathname, searchStr } = useLocation();
  const { page: _, ...view } = parseSearch(searchStr);
  return (
    <div className="flex flex-wrap items-center gap-2 sm:ms-auto print:hidden">
      {props.moved ? (
        <Button kind="quiet" onClick={props.onOrder}>
          <ArrowUpDown size={14} aria-hidden="true" />
          {say("Sort again")}
        </Button>
      ) : null}
      <SavedViews page={pathname} search={formatSearch(view).slice(1)} />
      {props.columns && props.onHide ? (
        <ColumnMenu columns={props.columns} hidden={props.hidden ?? []} onHide={props.onHide} />
      ) : null}
      <TakeAlong api={props.api} search={props.search} />
    </div>
  );
}
