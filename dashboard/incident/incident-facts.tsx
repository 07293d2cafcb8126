import type { ReactNode } from "react";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { Moment } from "../ui/moment.tsx";
import { atLeast } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** The first minute of an incident: how many, since when, who answers, what the plan is. */
export function IncidentFacts({ incident }: { readonly incident: IncidentReply }) {
  const { fewest, firstSeen, lastSeen } = incident;
  return (
    <dl className="mb-8 grid gap-x-8 gap-y-4 border-line border-y py-4 grid-cols-2 lg:grid-cols-4">
      <Fact name={say("People who used it")}>{firstSeen === null ? say("none seen") : atLeast(incident.people, fewest)}</Fact>
      <Fact name={say("Browsers")}>{firstSeen === null ? say("none seen") : atLeast(incident.browsers, fewest)}</Fact>
      <Fact name={say("First seen")}>{firstSeen === null ? "–" : <Moment at={firstSeen} show="date" />}</Fact>
      <Fact name={say("Last seen")}>{lastSeen === null ? "–" : <Moment at={lastSeen} show="relative" />}</Fact>
      <Fact name={say("Vendor")} small>
        {incident.vendor ?? say("not known")}
      </Fact>
      <Fact name={say("Owner")} small>
        {incident.owner ?? say("nobody is named")}
      </Fact>
      <Fact name={say("If something goes wrong")} small wide>
        {incident.response ?? say("no plan is written down")}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly small?: true;
  readonly wide?: true;
}

function Fact({ name, children, small, wide }: FactProps) {
  return (
    <div className={wide ? "col-span-2" : undefined}>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className={small ? "break-words" : "font-semibold text-20 tabular-nums"}>{children}</dd>
    </div>
  );
}
