import { Link, type LinkProps } from "@tanstack/react-router";
import type { Figure, OverviewReply } from "../../lib/schema/overview-api.ts";
import { count } from "../words/count.ts";
import { duration } from "../words/duration.ts";
import { say, sayCount } from "../words/say.ts";
import { monthName } from "../words/when.ts";
import { NumberLink } from "./number.tsx";
import { Panel } from "./panel.tsx";
import { Trend } from "./trend.tsx";

type Programme = OverviewReply["programme"];

/** How far the company has come: what is known of its tools, and what becomes of findings and requests. */
export function ProgrammePanel({ programme, days }: { readonly programme: Programme; readonly days: string }) {
  const { assets, owned, mapped, unapproved, highRisk } = programme;
  const closed = { moment: `closed-${days}`, level: "high,critical" };
  return (
    <Panel title={say("How far is the programme?")} wide>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        <Share figure={owned} of={assets} label={say("tools with an owner and a purpose")} mark="owned" rest="unowned" />
        <Share figure={mapped} of={assets} label={say("tools mapped to data and identities")} mark="mapped" rest="unmapped" />
        <Lasting
          spans={programme.remediation}
          label={say("median time to settle a finding")}
          link={{ to: "/findings", search: { status: "resolved", moment: `closed-${days}` } }}
        />
        <Lasting spans={programme.answers} label={say("median time to answer a request")} link={{ to: "/requests" }} />
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-4 border-line border-t pt-4 lg:grid-cols-2">
        <div>
          <h3 className="mb-2 text-muted">{say("High and critical findings")}</h3>
          <div className="flex flex-wrap gap-x-6 gap-y-3">
            <NumberLink
              figure={highRisk.resolved.count}
              label={say("remediated")}
              link={{ to: "/findings", search: { ...closed, status: "resolved" } }}
            >
              <Reasons of={highRisk.resolved.withReason} />
            </NumberLink>
            <NumberLink
              figure={highRisk.accepted.count}
              label={say("accepted")}
              link={{ to: "/findings", search: { ...closed, status: "accepted" } }}
            >
              <Reasons of={highRisk.accepted.withReason} />
            </NumberLink>
            <NumberLink
              figure={highRisk.escalated.count}
              label={say("escalated to a ticket")}
              link={{ to: "/findings", search: { ...closed, moment: `escalated-${days}`, status: "all" } }}
            >
              <Reasons of={highRisk.escalated.withReason} />
            </NumberLink>
          </div>
        </div>
        <Months unapproved={unapproved} />
      </div>
    </Panel>
  );
}

function Share(props: {
  readonly figure: Figure;
  readonly of: Figure;
  readonly label: string;
  readonly mark: string;
  readonly rest: string;
}) {
  const { figure, of } = props;
  const missing = of.now - figure.now;
  return (
    <NumberLink
      figure={figure}
      label={props.label}
      link={{ to: "/inventory", search: { mark: props.mark } }}
      shown={say("{some} of {all}", { some: figure.now, all: of.now })}
    >
      {missing > 0 ? (
        <p>
          <Link to="/inventory" search={{ mark: props.rest }} className="link text-12">
            {sayCount(missing, "Show the one that is missing", "Show the {count} that are missing")}
          </Link>
        </p>
      ) : null}
    </NumberLink>
  );
}

/** A median that opens what it is of; the slowest tenth and the period before beside it. */
function Lasting(props: { readonly spans: Programme["answers"]; readonly label: string; readonly link: LinkProps }) {
  const { median, medianBefore, p90, count: some } = props.spans;
  if (median === null) {
    return (
      <NumberLink figure={{ now: 0, before: null }} label={props.label} link={props.link} shown="–">
        <p className="text-12 text-muted">{say("None in this time")}</p>
      </NumberLink>
    );
  }
  return (
    <NumberLink figure={{ now: median, before: null }} label={props.label} link={props.link} shown={duration(median)}>
      <Trend figure={{ now: median, before: medianBefore }} words={duration} />
      <p className="text-12 text-muted">
        {say("nine of ten within {time} · {count} in all", { time: duration(p90 ?? median), count: some.now })}
      </p>
    </NumberLink>
  );
}

function Reasons({ of }: { readonly of: number }) {
  return of === 0 ? null : <p className="text-12 text-muted">{say("{count} with a reason", { count: of })}</p>;
}

/** Tools in use without a yes, month by month: the number and a bar, each the inventory of that month. */
function Months({ unapproved }: Pick<Programme, "unapproved">) {
  const most = Math.max(1, ...unapproved.map(({ tools }) => tools));
  return (
    <div>
      <h3 className="mb-2 text-muted">{say("Unapproved tools in use, by month")}</h3>
      {unapproved.length === 0 ? <p className="text-muted">{say("No month yet.")}</p> : null}
      <ol className="grid gap-1">
        {unapproved.map(({ month, tools }) => (
          <li key={month}>
            <Link
              to="/inventory"
              search={{ from: `${month}-01`, to: lastOf(month), status: "unreviewed,blocked" }}
              className="grid grid-cols-[6rem_2.5rem_1fr] items-center gap-2 hover:underline"
            >
              <span>{monthName(month)}</span>
              <span className="text-end font-medium tabular-nums">{count(tools)}</span>
              <span aria-hidden="true" className="h-2">
                <span
                  className="block h-full rounded-small bg-column forced-color-adjust-none"
                  style={{ width: `${(100 * tools) / most}%` }}
                />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Its last day, YYYY-MM-DD. */
function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
