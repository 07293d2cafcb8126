import { absoluteDate, absoluteTime, relativeTime, shortTime } from "../words/when.ts";
import { useNow } from "./use-now.ts";

/** A time. "both" shows it absolute with the distance beside; the shorter forms keep the rest in the title. */
export function Moment({ at, show = "both" }: { readonly at: number; readonly show?: "both" | "relative" | "date" }) {
  const now = useNow();
  // A clock that runs a little ahead of ours must not put what has happened into the future.
  const relative = relativeTime(Math.min(at, now), now);
  const absolute = absoluteTime(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={`${absolute} (${relative})`}>
      {show === "relative" ? relative : show === "date" ? absoluteDate(at, now) : shortTime(at, now)}
      {show === "both" ? <span className="text-muted"> · {relative}</span> : null}
    </time>
  );
}
