import { Link } from "@tanstack/react-router";
import type { AssetUseReply } from "../../lib/schema/overview-api.ts";
import { Moment } from "../ui/moment.tsx";
import { decisionReasonLabels, statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { absoluteDate } from "../words/when.ts";

type Decision = AssetUseReply["decisions"][number];

/** Statuses of the policy and answers to requests, the latest first. Who asked is not said. */
export function AssetDecisions({ decisions }: Pick<AssetUseReply, "decisions">) {
  return (
    <section aria-labelledby="decisions-title" className="mb-6">
      <h2 id="decisions-title" className="mb-1 font-semibold text-16">
        {say("Decisions")}
      </h2>
      {decisions.length === 0 ? <p className="text-muted">{say("Nobody has decided about it yet.")}</p> : null}
      <ol className="divide-y divide-line border-line border-y">
        {decisions.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two decisions can be of the same moment
          <li key={index} className="gap-x-4 py-2 sm:flex">
            <span className="block shrink-0 text-muted sm:w-44">
              <Moment at={one.at} />
            </span>
            <span className="block min-w-0 break-words">
              <What one={one} />
              <span className="text-muted">
                {" "}
                · {one.by ?? (one.what === "status" ? say("by itself") : say("somebody who is gone"))}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ one }: { readonly one: Decision }) {
  if (one.what === "status") {
    const word = (status: typeof one.to) => statusLabels[status ?? "unreviewed"].label;
    return (
      <>
        <Link to="/policy" search={{ version: `${one.seq}` }} className="font-medium hover:underline">
          {one.from === null ? word(one.to) : `${word(one.from)} → ${word(one.to)}`}
        </Link>{" "}
        {one.note}
      </>
    );
  }
  const { decision, reason, until } = one;
  return (
    <>
      <Link to="/requests" className="font-medium hover:underline">
        {decision === "approve" ? say("Request approved") : say("Request denied")}
      </Link>{" "}
      {decisionReasonLabels[reason]}
      {until === null ? "" : `, ${say("until {date}", { date: absoluteDate(until, Date.now()) })}`}
    </>
  );
}
