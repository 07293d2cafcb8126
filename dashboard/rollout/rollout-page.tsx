import { useQuery } from "@tanstack/react-query";
import type { Permission } from "../../lib/schema/roles.ts";
import { fleetQuery, rolloutQuery } from "../api/fleet-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say } from "../words/say.ts";
import { Files } from "./files.tsx";
import { FleetHealth } from "./fleet-health.tsx";
import { Steps } from "./steps.tsx";
import { Versions } from "./versions.tsx";
import { WaveTable } from "./wave-table.tsx";

/** Everything that IT needs to put Waymark into browsers, how far that is, and how the browsers are. */
export function RolloutPage() {
  const fleet = useQuery(fleetQuery);
  const { data: session } = useQuery(sessionQuery);
  const can = (permission: Permission) => session?.can.includes(permission) ?? false;
  const rollout = useQuery({ ...rolloutQuery, enabled: can("policy:read") });
  const changes = can("devices:write");
  return (
    <>
      <PageHead title={say("Rollout")}>
        <p className="max-w-3xl text-muted">
          {say("The files that put Waymark into browsers, the waves in which they go out, and how the browsers are.")}
        </p>
      </PageHead>
      {fleet.error ? <Problem error={fleet.error} onRetry={() => fleet.refetch()} /> : null}
      {fleet.data || fleet.error ? null : <Skeleton rows={4} label={say("Counting the browsers")} />}
      {fleet.data ? <WaveTable fleet={fleet.data} changes={changes} /> : null}
      {rollout.error ? <Problem error={rollout.error} onRetry={() => rollout.refetch()} /> : null}
      {rollout.data && changes ? <Files rollout={rollout.data} /> : null}
      {can("settings:read") ? <Versions changes={can("settings:write")} /> : null}
      {fleet.data ? <FleetHealth fleet={fleet.data} /> : null}
      <Steps />
    </>
  );
}
