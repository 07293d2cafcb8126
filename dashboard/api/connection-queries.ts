import { queryOptions } from "@tanstack/react-query";
import { type GroupsReport, groupsReply, groupsReport } from "../../lib/schema/directory-api.ts";
import { type ImportReport, type ImportSourceId, importReport, importsReply } from "../../lib/schema/imports.ts";
import { deadLettersReply, type SinkTestReply, sinksReply, sinkTestReply } from "../../lib/schema/sinks.ts";
import { exchange, read } from "./request.ts";

const settled = 15_000;

export const sinksQuery = queryOptions({
  queryKey: ["sinks"],
  queryFn: ({ signal }) => read("/api/sinks", sinksReply, signal),
  refetchInterval: settled,
});

export function deadLettersQuery(id: string) {
  return queryOptions({
    queryKey: ["sinks", id, "dead-letters"],
    queryFn: ({ signal }) => read(`/api/sinks/${id}/dead-letters`, deadLettersReply, signal),
  });
}

/** Sends a made-up entry at once. */
export function testSink(id: string): Promise<SinkTestReply> {
  return exchange("POST", `/api/sinks/${id}/test`, {}, sinkTestReply);
}

export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: ({ signal }) => read("/api/imports", importsReply, signal),
});

/** Brings a file in, or says what that would do. */
export function sendImport(source: ImportSourceId, text: string, preview: boolean): Promise<ImportReport> {
  return exchange("POST", `/api/imports/${source}${preview ? "?preview=1" : ""}`, text, importReport);
}

export const groupsQuery = queryOptions({
  queryKey: ["groups"],
  queryFn: ({ signal }) => read("/api/groups", groupsReply, signal),
});

/** Puts the groups of a file in place of those that there are, or says what that would be. */
export function sendGroups(text: string, preview: boolean): Promise<GroupsReport> {
  return exchange("PUT", `/api/groups${preview ? "?preview=1" : ""}`, text, groupsReport);
}
