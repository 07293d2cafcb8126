import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../components/button.tsx";
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { Records } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayNumber } from "../../lib/words/say.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { EntryList } from "./entry-list.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { everything, type Filter, filterEntries } from "./filter-entries.ts";
import { Forget } from "./forget.tsx";
import { Nothing } from "./nothing.tsx";
import type { OptionsProps } from "./options-props.ts";

type Props = Omit<OptionsProps, "state"> & { readonly records: Records; readonly policy: PolicyInWords };

/** The list with what can be done to it. */
export function Recorded({ records, policy, now, onExport, onForget, onDispute, onUndo }: Props) {
  const [filter, setFilter] = useState<Filter>(everything);
  const entries = useMemo(() => entriesOf(records.rows), [records]);
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const own = useMemo(() => Object.fromEntries(policy.lists.map(({ id, one, other }) => [id, { one, other }])), [policy]);
  const filtered = shown.length < entries.length;
  return (
    <section className="recorded" aria-labelledby="records">
      <div className="bar">
        <h2 id="records">{sayHere("records.list")}</h2>
        <p className="muted" role="status">
          {filtered ? sayHere("records.some", { shown: shown.length, all: entries.length }) : sayNumber(entries.length)}
        </p>
        <div className="actions">
          <Button onClick={() => onExport(shown, policy)} disabled={shown.length === 0}>
            <Download size={16} aria-hidden="true" />
            {sayHere(filtered ? "records.export.some" : "records.export")}
          </Button>
          <Forget ended={ended(entries)} onForget={onForget} />
        </div>
      </div>
      {entries.length > 0 ? <FilterBar entries={entries} filter={filter} tools={records.tools} onChange={setFilter} /> : null}
      {shown.length > 0 ? (
        <EntryList
          // A filter begins on the first page.
          key={JSON.stringify(filter)}
          entries={shown}
          context={{ policy, tools: records.tools, own, words: records.words ?? {}, now, onDispute, onUndo }}
        />
      ) : (
        <Nothing filtered={entries.length > 0} onReset={() => setFilter(everything)} />
      )}
    </section>
  );
}

/** Messages that "forget" would forget. */
function ended(entries: readonly Entry[]): number {
  const fates = new Set(["sent", "refused", "given-up", "local"]);
  return entries.reduce(
    (sum, { rows }) => sum + rows.filter(({ key, fate }) => fates.has(fate) || key === "heartbeat:tried").length,
    0,
  );
}
