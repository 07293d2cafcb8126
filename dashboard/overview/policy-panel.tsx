import { Link } from "@tanstack/react-router";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { Moment } from "../ui/moment.tsx";
import { say } from "../words/say.ts";
import { NumberLink } from "./number.tsx";
import { Panel } from "./panel.tsx";

/** Versions of the policy, who published them and why. */
export function PolicyPanel({ policy }: { readonly policy: OverviewReply["policy"] }) {
  return (
    <Panel title={say("What changed in the policy?")}>
      <NumberLink figure={policy.versions} label={say("published versions")} link={{ to: "/policy" }} />
      {policy.latest.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-line border-t">
          {policy.latest.map(({ seq, at, by, note, name }) => (
            <li key={seq} className="flex flex-wrap items-center gap-x-3 py-1.5">
              <Link to="/policy" search={{ version: `${seq}` }} className="tabular-nums hover:underline">
                {say("Version {seq}", { seq: `${seq}` })}
              </Link>
              <span className="min-w-0 flex-1 truncate">{note === "" ? name : note}</span>
              <span className="text-12 text-muted">
                {by === null ? "" : `${by} · `}
                <Moment at={at} show="date" />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
