import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

/** "1–50 of 132" and a step to either side. Pages are addresses, so they can be opened, shared and gone back from. */
export function Pager(props: { readonly page: number; readonly size: number; readonly total: number; readonly what: string }) {
  const { page, size, total } = props;
  const last = Math.max(1, Math.ceil(total / size));
  const from = Math.min(total, (page - 1) * size + 1);
  return (
    <nav aria-label={say("Pages of {what}", { what: props.what })} className="flex items-center justify-between gap-4 py-3">
      <p className="text-muted tabular-nums">
        {say("{from}–{min} of {total}", { from: count(from), min: count(Math.min(total, page * size)), total: count(total) })}
      </p>
      {last > 1 ? (
        <div className="flex gap-2">
          <Step to={page - 1} last={last} label={say("Previous page")} Icon={ChevronLeft} />
          <Step to={page + 1} last={last} label={say("Next page")} Icon={ChevronRight} />
        </div>
      ) : null}
    </nav>
  );
}

function Step(props: { readonly to: number; readonly last: number; readonly label: string; readonly Icon: LucideIcon }) {
  const { to, last, label, Icon } = props;
  const icon = <Icon size={16} aria-hidden="true" />;
  if (to < 1 || to > last) {
    return (
      <span className="wm-button opacity-50" aria-hidden="true">
        {icon}
      </span>
    );
  }
  return (
    <Link
      to="."
      search={(now: Readonly<Record<string, string | undefined>>) => ({ ...now, page: to === 1 ? undefined : `${to}` })}
      className="wm-button"
      aria-label={label}
    >
      {icon}
    </Link>
  );
}
