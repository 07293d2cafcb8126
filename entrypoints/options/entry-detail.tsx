import { Fragment, type ReactNode } from "react";
import { Said } from "../../components/said.tsx";
import type { Outcome } from "../../lib/schema/activity.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { exactTime } from "../own-pages/when.ts";
import { DisputeForm } from "./dispute-form.tsx";
import type { Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { whereItIs } from "./entry-words.ts";
import { ActivityFacts, HeartbeatFacts } from "./facts.tsx";

/** In plain words on one side, letter by letter on the other. */
export function EntryDetail({ entry, context }: { readonly entry: Entry; readonly context: EntryContext }) {
  const { activity, heartbeat } = entry;
  return (
    <div className="detail">
      <div className="words">
        {activity ? (
          <ActivityFacts activity={activity} context={context} />
        ) : heartbeat ? (
          <HeartbeatFacts heartbeat={heartbeat} context={context} />
        ) : (
          <p>
            <Said
              text={sayHere("fact.enrolment")}
              parts={{ person: <code>personHint</code>, machine: <code>machineHint</code>, group: <code>group</code> }}
            />
          </p>
        )}
        {activity ? <DisputeForm entry={entry} activity={activity} context={context} /> : null}
      </div>
      <div className="bytes">
        {entry.rows.map((row) => (
          <figure key={row.key}>
            <figcaption>
              <strong>{captionOf(entry, row.key)}</strong> {whereItIs(row, exactTime)}
            </figcaption>
            <Bytes>{row.text}</Bytes>
            {row.what === "enrolment" ? <p className="muted">{sayHere("bytes.token")}</p> : null}
          </figure>
        ))}
      </div>
    </div>
  );
}

/** Of several messages about one thing, which one this is. */
function captionOf({ rows }: Entry, key: string): ReactNode {
  if (rows.length === 1) return sayHere("bytes.one");
  const index = rows.findIndex((row) => row.key === key);
  const text = rows[index]?.text ?? "";
  const outcome = /"outcome":"([a-z-]+)"/.exec(text)?.[1] as Outcome | undefined;
  const what = /"disputed":"/.test(text) ? sayHere("record.disputed") : outcome ? sayHere(`outcome.${outcome}`) : "";
  return sayHere("bytes.nth", { number: index + 1, all: rows.length, what });
}

/** Marks where a line may end; it adds no letter. */
function breakable(text: string): ReactNode[] {
  let at = 0;
  return text.split(/(?<=,)/).map((part) => {
    at += part.length;
    return (
      <Fragment key={at}>
        {part}
        <wbr />
      </Fragment>
    );
  });
}

function Bytes({ children }: { readonly children: string }) {
  return (
    <pre
      // It scrolls, so the keyboard must reach it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
      tabIndex={0}
    >
      <code>{breakable(children)}</code>
    </pre>
  );
}
