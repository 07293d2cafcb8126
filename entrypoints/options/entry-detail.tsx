import { Fragment, type ReactNode } from "react";
import { DisputeForm } from "./dispute-form.tsx";
import type { Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { outcomeWords, whereItIs } from "./entry-words.ts";
import { ActivityFacts, HeartbeatFacts } from "./facts.tsx";
import { exactTime } from "./when.ts";

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
            Once, so that the server can tell this browser’s records from made-up ones. With it goes what your IT team has set
            about you and this machine, if anything: it stands beside this as <code>personHint</code>, <code>machineHint</code>{" "}
            and <code>group</code>. Of the first two the server keeps a fingerprint only.
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
            {row.what === "enrolment" ? (
              <p className="muted">Letter by letter, but for the company’s secret token, which was in “token”.</p>
            ) : null}
          </figure>
        ))}
      </div>
    </div>
  );
}

/** Of several messages about one thing, which one this is. */
function captionOf({ rows }: Entry, key: string): ReactNode {
  if (rows.length === 1) return "The message.";
  const index = rows.findIndex((row) => row.key === key);
  const text = rows[index]?.text ?? "";
  const outcome = /"outcome":"([a-z-]+)"/.exec(text)?.[1] as keyof typeof outcomeWords | undefined;
  const says = /"disputed":"/.test(text) ? "Reported as wrong" : outcome ? outcomeWords[outcome].label : "";
  return `${index + 1} of ${rows.length}: ${says}.`;
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
