import { queryOptions } from "@tanstack/react-query";
import { fleetReply, rolloutReply } from "../../lib/schema/fleet-api.ts";
import { updatesReply } from "../../lib/schema/updates.ts";
import { read } from "./request.ts";

export const fleetQuery = queryOptions({
  queryKey: ["fleet"],
  queryFn: ({ signal }) => read("/api/fleet", fleetReply, signal),
  refetchInterval: 30_000,
});

export const rolloutQuery = queryOptions({
  queryKey: ["rollout"],
  queryFn: ({ signal }) => read("/api/rollout", rolloutReply, signal),
});

export const updatesQuery = queryOptions({
  queryKey: ["updates"],
  queryFn: ({ signal }) => read("/api/updates", updatesReply, signal),
});
