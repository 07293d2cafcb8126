import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import { count } from "../words/count.ts";
import { seenNames, sourceNames, waveNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";
import { figureText } from "./figure.tsx";
import { PartBars } from "./part-bars.tsx";
import { WithoutWaymark } from "./without-waymark.tsx";

/** How all browsers are, and how far from the plan. No page of these figures shows a browser, let alone a person. */
export function FleetHealth({ fleet }: { readonly fleet: FleetReply }) {
  const { fewest, tamper, drift } = fleet;
  const figure = (value: FleetReply["browsers"]) => figureText(value, fewest);
  return (
    <section aria-labelledby="health-title" className="mb-10">
      <h2 id="health-title" className="font-semibold text-16">
        {say("Fleet health")}
      </h2>
      <p className="mb-4 max-w-3xl text-muted">
        {say("{browsers} browsers are enrolled. Small counts are not told, and sums are kept from telling them.", {
          browsers: figure(fleet.browsers),
        })}
      </p>
      <div className="grid max-w-6xl gap-x-10 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        <PartBars title={say("Heard from")} parts={fleet.seen} name={(name) => seenNames[name] ?? name} />
        <PartBars title={say("Versions of Waymark")} parts={fleet.versions} name={(name) => name} />
        <PartBars
          title={say("Policies in force")}
          parts={fleet.policies}
          name={(name) => (name === "" ? say("Not reported yet") : name)}
        />
        <Rows
          title={say("Configuration errors")}
          none={say("None reported.")}
          rows={fleet.configErrors.map(({ source, field, browsers }) => [`${field} (${sourceNames[source]})`, figure(browsers)])}
        />
        <Rows
          title={say("Signs of tampering")}
          rows={[
            [say("Installed otherwise than by policy"), figure(tamper.unmanaged)],
            [say("Numbers missing from the sequence"), figure(tamper.missing)],
            [say("Two browsers under one key"), figure(tamper.copied)],
            [say("Cannot record: the disk is full, or refuses"), figure(tamper.noDisk)],
            [say("Clock more than ten minutes off"), figure(tamper.clock)],
            [say("Without a policy of the company's"), figure(tamper.builtIn)],
          ]}
        />
        <Rows
          title={say("Not as planned")}
          rows={[
            [say("Older than {version}", { version: drift.newest || "–" }), figure(drift.oldVersion)],
            [say("Policy older than the one in force"), figure(drift.oldPolicy)],
            [say("In no wave: enrolled by another token"), figure(drift.outsidePlan)],
            ...fleet.waves.flatMap(waveRows),
          ]}
        />
      </div>
      <WithoutWaymark without={fleet.without} fewest={fewest} />
    </section>
  );
}

/** How far a wave that has begun is from its plan; nothing where it is as planned, or too small to tell. */
function waveRows({ wave, plan, enrolled }: FleetReply["waves"][number]): [string, string][] {
  if (!plan?.startsOn || enrolled === null || Date.parse(plan.startsOn) > Date.now()) return [];
  const open = plan.browsers - enrolled.count;
  if (open === 0) return [];
  const values = { wave: waveNames[wave] };
  return open > 0
    ? [[say("Still to enrol in the wave {wave}", values), count(open)]]
    : [[say("More than planned in the wave {wave}", values), count(-open)]];
}

/** Names and counts, one below the other. */
function Rows(props: { readonly title: string; readonly rows: readonly (readonly [string, string])[]; readonly none?: string }) {
  return (
    <div>
      <h3 className="mb-1 font-medium">{props.title}</h3>
      {props.rows.length === 0 ? <p className="text-muted">{props.none}</p> : null}
      <dl className="divide-y divide-line border-line border-y">
        {props.rows.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4 py-1.5">
            <dt>{name}</dt>
            <dd className="text-end text-muted tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
