import { queryOptions } from "@tanstack/react-query";
import { incidentPeople, incidentReply } from "../../lib/schema/incident-api.ts";
import { read } from "./request.ts";

/** Somebody stands by and watches how many browsers have shown a message. */
const often = 10_000;

export function incidentQuery(tool: string) {
  return queryOptions({
    queryKey: ["incident", tool],
    queryFn: ({ signal }) => read(`/api/incidents/${encodeURIComponent(tool)}`, incidentReply, signal),
    refetchInterval: often,
  });
}

/** Asked for once, by a person's own step: every reading is written down. */
export function incidentPeopleQuery(request: string) {
  return queryOptions({
    queryKey: ["incident-people", request],
    queryFn: ({ signal }) => read(`/api/identities/${request}/people`, incidentPeople, signal),
    enabled: false,
    gcTime: 0,
    retry: false,
  });
}
