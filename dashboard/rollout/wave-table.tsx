import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import { healthFigures } from "../../rollout/waves.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { healthWords, limitWords, waveNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";
import { shortDay } from "../words/when.ts";
import { figureText, Measured } from "./figure.tsx";
import { PlanDialog } from "./plan-dialog.tsx";

type Wave = FleetReply["waves"][number];

/** The plan, and how each wave's browsers are. A browser belongs to the wave whose token let it in. */
export function WaveTable({ fleet, changes }: { readonly fleet: FleetReply; readonly changes: boolean }) {
  const [planned, plan] = useState<Wave | null>(null);
  return (
    <section aria-labelledby="waves-title" className="mb-10">
      <h2 id="waves-title" className="font-semibold text-16">
        {say("Waves")}
      </h2>
      <p className="mb-3 max-w-3xl text-muted">
        {say(
          "Go on to the next wave when no figure is beyond its limit. Of fewer than {fewest} browsers nothing is told; the coverage page lists them one by one.",
          { fewest: fleet.fewest },
        )}
      </p>
      <TableFrame label={say("Waves")}>
        <table className="table cards">
          <caption className="sr-only">{say("Waves")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Wave")}</th>
              <th scope="col">{say("Begins")}</th>
              <th scope="col" className="number">
                {say("Planned")}
              </th>
              <th scope="col" className="number">
                {say("Enrolled")}
              </th>
              {healthFigures.map((figure) => (
                <th key={figure.id} scope="col" title={healthWords[figure.id].means}>
                  {healthWords[figure.id].name}
                  <span className="block font-normal">{limitWords(figure)}</span>
                </th>
              ))}
              {changes ? (
                <th scope="col">
                  <span className="sr-only">{say("What you can do")}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {fleet.waves.map((wave) => (
              <tr key={wave.wave}>
                <th scope="row" className="font-medium text-13! text-ink!">
                  {waveNames[wave.wave]}
                  {wave.hasToken ? <span className="block font-normal text-12 text-muted">{say("token made")}</span> : null}
                </th>
                <td data-label={say("Begins")}>{wave.plan?.startsOn ? shortDay(wave.plan.startsOn) : <Nothing />}</td>
                <td data-label={say("Planned")} className="number">
                  {wave.plan ? count(wave.plan.browsers) : <Nothing />}
                </td>
                <td data-label={say("Enrolled")} className="number">
                  {figureText(wave.enrolled, fleet.fewest)}
                </td>
                {healthFigures.map((figure) => (
                  <td key={figure.id} data-label={healthWords[figure.id].name}>
                    {wave.health ? (
                      <Measured
                        figure={wave.health[figure.id]}
                        of={wave.enrolled?.count ?? 0}
                        fewest={fleet.fewest}
                        limit={figure}
                      />
                    ) : (
                      <Nothing />
                    )}
                  </td>
                ))}
                {changes ? (
                  <td data-label={say("What you can do")}>
                    <Button
                      kind="quiet"
                      onClick={() => plan(wave)}
                      aria-label={say("Plan the wave {wave}", { wave: waveNames[wave.wave] })}
                    >
                      {say("Plan")}
                    </Button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {planned ? <PlanDialog wave={planned} onClose={() => plan(null)} /> : null}
    </section>
  );
}

function Nothing() {
  return (
    <span className="text-muted" title={say("Not known")}>
      –
    </span>
  );
}
