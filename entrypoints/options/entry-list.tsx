import { useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";
import { dayName } from "../own-pages/when.ts";
import type { Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { EntryLine } from "./entry-line.tsx";

const pageSize = 50;

/** Under the day on which they happened, a page at a time: thousands of lines cost no more than fifty. */
export function EntryList({ entries, context }: { readonly entries: readonly Entry[]; readonly context: EntryContext }) {
  const [wanted, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const last = Math.max(0, Math.ceil(entries.length / pageSize) - 1);
  const page = Math.min(wanted, last);
  const from = page * pageSize;
  const days = byDay(entries.slice(from, from + pageSize), context.now);
  const turn = (to: number) => {
    setPage(to);
    top.current?.scrollIntoView();
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className="list">
      {days.map(([day, ofDay]) => (
        <section key={day}>
          <h3>{day}</h3>
          <ul>
            {ofDay.map((entry) => (
              <EntryLine key={entry.id} entry={entry} context={context} />
            ))}
          </ul>
        </section>
      ))}
      {last > 0 ? (
        <nav className="pager" aria-label={sayHere("records.pages")}>
          <Button onClick={() => turn(page - 1)} disabled={page === 0}>
            {sayHere("records.newer")}
          </Button>
          <span className="muted">
            {sayHere("records.range", {
              first: from + 1,
              last: Math.min(from + pageSize, entries.length),
              all: entries.length,
            })}
          </span>
          <Button onClick={() => turn(page + 1)} disabled={page === last}>
            {sayHere("records.older")}
          </Button>
        </nav>
      ) : null}
    </div>
  );
}

function byDay(entries: readonly Entry[], now: number): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayName(entry.at, now);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
