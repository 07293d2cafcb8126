import { Link, type LinkProps } from "@tanstack/react-router";
import type { DeviceState } from "../../lib/schema/dashboard-api.ts";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { count } from "../words/count.ts";
import { lossLabels } from "../words/overview-labels.ts";
import { say } from "../words/say.ts";
import { NumberLink } from "./number.tsx";
import { Panel } from "./panel.tsx";
import { Trend } from "./trend.tsx";

/** Browsers that do not do what they should, and what was recorded and never arrived. */
export function FleetPanel({ fleet }: { readonly fleet: OverviewReply["fleet"] }) {
  const link = (state: DeviceState) => ({ to: "/coverage", search: { state } }) as LinkProps;
  return (
    <Panel title={say("Which browsers are silent, outdated or not covered?")}>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-x-4 gap-y-3">
        <NumberLink figure={fleet.silent} label={say("silent for a week")} link={link("silent")} tone="caution" />
        <NumberLink figure={fleet.outdated} label={say("outdated")} link={link("outdated")} tone="caution" />
        <NumberLink figure={fleet.uncovered} label={say("with a tool not covered")} link={link("uncovered")} tone="stop" />
        <NumberLink figure={fleet.offPolicy} label={say("not on the policy in force")} link={link("off-policy")} tone="caution" />
        <NumberLink figure={fleet.browsers} label={say("browsers in all")} link={link("enrolled")} />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 border-line border-t pt-2">
        <Link {...link("lost")} className="hover:underline">
          {fleet.lost.now === 0
            ? say("Nothing was lost before it arrived.")
            : say("{count} recorded activities were lost before they arrived.", { count: fleet.lost.now })}
        </Link>
        <Trend figure={fleet.lost} />
        {fleet.losses.map(({ reason, count: some }) => (
          <span key={reason} className="text-12 text-muted">
            {lossLabels[reason]}: {count(some)}
          </span>
        ))}
      </p>
    </Panel>
  );
}
