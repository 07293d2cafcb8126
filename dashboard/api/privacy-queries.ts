import { queryOptions } from "@tanstack/react-query";
import { identitiesReply } from "../../lib/schema/admin-api.ts";
import { privacySettings } from "../../lib/schema/privacy-settings.ts";
import { expiringReply, requestRulesReply } from "../../lib/schema/request-rules.ts";
import { read } from "./request.ts";

export const privacySettingsQuery = queryOptions({
  queryKey: ["privacy-settings"],
  queryFn: ({ signal }) => read("/api/settings", privacySettings, signal),
});

/** `all`: everybody's, for those who may read the audit log; otherwise one's own. */
export function identitiesQuery(all: boolean) {
  return queryOptions({
    queryKey: ["identities", all],
    queryFn: ({ signal }) => read(all ? "/api/identities" : "/api/identities/mine", identitiesReply, signal),
    refetchInterval: 30_000,
  });
}

export const requestRulesQuery = queryOptions({
  queryKey: ["requests", "rules"],
  queryFn: ({ signal }) => read("/api/requests/rules", requestRulesReply, signal),
});

export const expiringQuery = queryOptions({
  queryKey: ["requests", "expiring"],
  queryFn: ({ signal }) => read("/api/requests/expiring", expiringReply, signal),
});
