/** What the addresses of the overview take and answer. */
import * as overview from "../../lib/schema/overview-api.ts";
import { publishReply, toolStatusCheck, toolStatusPreview, toolStatusRequest } from "../../lib/schema/policy-api.ts";
import type { Operation } from "../api/operation.ts";

export const overviewOperations: Readonly<Record<string, Operation>> = {
  "GET /api/overview": {
    summary: "What is new, how the browsers are, what changed, and the programme's figures",
    query: overview.overviewQuery,
    reply: overview.overviewReply,
  },
  "GET /api/overview/flows": {
    summary: "Which kinds of data went to which tool, and what people went on with",
    query: overview.overviewQuery,
    reply: overview.flowsReply,
  },
  "GET /api/relations": { summary: "Who uses what for what, in groups of enough people", reply: overview.relationsReply },
  "GET /api/assets/:asset/use": { summary: "How one tool is used and kept in bounds", reply: overview.assetUseReply },
  "POST /api/policy/tool-status": {
    summary: "One tool's status, checked and published at once",
    body: toolStatusRequest,
    reply: publishReply,
  },
  "POST /api/policy/tool-status/check": {
    summary: "What another status of a tool would change",
    body: toolStatusCheck,
    reply: toolStatusPreview,
  },
};
