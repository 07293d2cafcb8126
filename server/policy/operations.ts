/** What the addresses of the policy take and answer. */
import { z } from "zod";
import { backtestMade, backtestReply, backtestRequest } from "../../lib/schema/backtest.ts";
import * as api from "../../lib/schema/policy-api.ts";
import { proposalsReply, rolloutsReply } from "../../lib/schema/proposals.ts";
import { nothing, type Operation, says } from "../api/operation.ts";

const done = says("done");

export const policyOperations: Readonly<Record<string, Operation>> = {
  "GET /api/policy": { summary: "The policy in force", reply: api.policyOverview },
  "GET /api/policy/versions": { summary: "All versions", reply: api.versionsReply },
  "GET /api/policy/versions/:seq": { summary: "One version with its text", reply: api.versionReply },
  "POST /api/policy/versions/:seq/revert": {
    summary: "Puts its document in force again, as a new version",
    body: api.revertRequest,
    reply: api.publishReply,
  },
  "POST /api/policy/check": { summary: "What is to be said of a text", body: api.checkRequest, reply: api.checkReply },
  "POST /api/policy/explain": { summary: "What becomes of a case, and why", body: api.explainRequest, reply: api.explainReply },
  "POST /api/policy/edit": { summary: "A text with one change", body: api.editRequest, reply: api.editReply },
  "GET /api/policy/tools": { summary: "The tools that a policy can name", reply: api.toolNames },
  "GET /api/policy/starters": { summary: "Starter policies to begin a draft with", reply: api.startersReply },
  "GET /api/policy/proposals": { summary: "Rules that would fit what was seen", reply: proposalsReply },
  "GET /api/policy/rollouts": { summary: "Rules that come in by steps", reply: rolloutsReply },
  "PUT /api/policy/settings": { summary: "Who has to agree, and who signs besides", body: api.policySettings, reply: done },
  "GET /api/policy/keys": { summary: "Signing keys, and who trusts them", reply: api.policyKeys },
  "POST /api/policy/keys/announce": { summary: "Makes the next key", body: nothing, reply: api.policyKeys },
  "POST /api/policy/keys/switch": { summary: "Signs with it from now on", body: nothing, reply: api.policyKeys },
  "POST /api/policy/keys/retire": { summary: "Throws the key before away", body: nothing, reply: api.policyKeys },
  "GET /api/policy/drafts": { summary: "Drafts", reply: z.strictObject({ rows: z.array(api.draftRow) }) },
  "POST /api/policy/drafts": { summary: "A new draft", body: api.draftRequest, reply: api.draftMade },
  "GET /api/policy/drafts/:draft": { summary: "One draft with its thread", reply: api.draftReply },
  "PUT /api/policy/drafts/:draft": { summary: "Another text of it", body: api.draftRequest, reply: done },
  "DELETE /api/policy/drafts/:draft": { summary: "Gives it up", reply: done },
  "POST /api/policy/drafts/:draft/comments": { summary: "Says something of it", body: api.commentRequest, reply: done },
  "POST /api/policy/drafts/:draft/agreement": { summary: "Agrees to its text", body: nothing, reply: done },
  "POST /api/policy/drafts/:draft/signature": {
    summary: "A second signature over its hard stops",
    body: api.coSignRequest,
    reply: done,
  },
  "POST /api/policy/drafts/:draft/publication": {
    summary: "Puts it in force",
    body: api.publishRequest,
    reply: api.publishReply,
  },
  "POST /api/policy/backtests": { summary: "Tries a text on what was recorded", body: backtestRequest, reply: backtestMade },
  "GET /api/policy/backtests/:backtest": { summary: "How far that is, and what came of it", reply: backtestReply },
  "DELETE /api/policy/backtests/:backtest": { summary: "Stops it", reply: done },
};
