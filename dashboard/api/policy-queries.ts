import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { backtestReply } from "../../lib/schema/backtest.ts";
import {
  checkReply,
  draftReply,
  policyKeys,
  policyOverview,
  startersReply,
  type ToolStatusPreview,
  toolNames,
  toolStatusPreview,
  versionReply,
  versionsReply,
} from "../../lib/schema/policy-api.ts";
import { proposalsReply, rolloutsReply } from "../../lib/schema/proposals.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { exchange, read } from "./request.ts";

const settled = 30_000;

export const policyQuery = queryOptions({
  queryKey: ["policy"],
  queryFn: ({ signal }) => read("/api/policy", policyOverview, signal),
  refetchInterval: settled,
});

export const keysQuery = queryOptions({
  queryKey: ["policy", "keys"],
  queryFn: ({ signal }) => read("/api/policy/keys", policyKeys, signal),
  refetchInterval: settled,
});

export const toolNamesQuery = queryOptions({
  queryKey: ["policy", "tools"],
  queryFn: ({ signal }) => read("/api/policy/tools", toolNames, signal),
});

/** What a draft can begin with, for as long as this version is in force. */
export const startersQuery = (live: number) =>
  queryOptions({
    queryKey: ["policy", "starters", live],
    queryFn: ({ signal }) => read("/api/policy/starters", startersReply, signal),
  });

export const versionsQuery = queryOptions({
  queryKey: ["policy", "versions"],
  queryFn: ({ signal }) => read("/api/policy/versions", versionsReply, signal),
});

export const versionQuery = (seq: number) =>
  queryOptions({
    queryKey: ["policy", "version", seq],
    queryFn: ({ signal }) => read(`/api/policy/versions/${seq}`, versionReply, signal),
  });

/** What going back to an earlier version would change in the policy in force; never from memory, because the policy may have changed. */
export const revertPreviewQuery = (seq: number) =>
  queryOptions({
    queryKey: ["policy", "revert", seq],
    queryFn: async ({ signal }): Promise<ToolStatusPreview> => {
      const live = await read("/api/policy", policyOverview, signal);
      const { text } = await read(`/api/policy/versions/${seq}`, versionReply, signal);
      const check = await exchange("POST", "/api/policy/check", { text }, checkReply, signal);
      return { ...check, before: live.text, text, seq: live.seq };
    },
    gcTime: 0,
  });

/** What another status would change in the policy in force; never from memory, because the policy may have changed. */
export const statusPreviewQuery = (tool: string, status: ToolStatus) =>
  queryOptions({
    queryKey: ["policy", "tool-status", tool, status],
    queryFn: ({ signal }) => exchange("POST", "/api/policy/tool-status/check", { tool, status }, toolStatusPreview, signal),
    gcTime: 0,
  });

export const draftQuery = (draft: string) =>
  queryOptions({
    queryKey: ["policy", "draft", draft],
    queryFn: ({ signal }) => read(`/api/policy/drafts/${encodeURIComponent(draft)}`, draftReply, signal),
    refetchInterval: settled,
  });

/** What is to be said of a text; the last answer stays while the next is on its way. */
export const checkQuery = (text: string, live: number) =>
  queryOptions({
    queryKey: ["policy", "check", live, text],
    queryFn: ({ signal }) => exchange("POST", "/api/policy/check", { text }, checkReply, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    enabled: text.trim() !== "",
  });

export const rolloutsQuery = queryOptions({
  queryKey: ["policy", "rollouts"],
  queryFn: ({ signal }) => read("/api/policy/rollouts", rolloutsReply, signal),
  refetchInterval: settled,
});

export const proposalsQuery = queryOptions({
  queryKey: ["policy", "proposals"],
  queryFn: ({ signal }) => read("/api/policy/proposals", proposalsReply, signal),
});

export const backtestQuery = (id: string) =>
  queryOptions({
    queryKey: ["policy", "backtest", id],
    queryFn: ({ signal }) => read(`/api/policy/backtests/${id}`, backtestReply, signal),
    refetchInterval: ({ state }) => (state.data && state.data.state !== "running" ? false : 300),
  });
