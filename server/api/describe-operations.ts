/** What each address takes and answers, by the zod shapes that the handlers themselves use. */
import type { z } from "zod";
import * as admin from "../../lib/schema/admin-api.ts";
import * as dashboard from "../../lib/schema/dashboard-api.ts";
import * as moments from "../../lib/schema/moments-api.ts";
import * as wire from "../../lib/schema/wire.ts";
import { privacySettings } from "../privacy/settings.ts";

export interface Operation {
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply?: z.ZodType;
}

/** By method and address as registered. An address that is not here is in the document all the same, without its shapes. */
export const operations: Readonly<Record<string, Operation>> = {
  "POST /v1/enroll": {
    summary: "A browser becomes known, by an enrolment token",
    body: wire.enrollRequest,
    reply: wire.enrollReply,
  },
  "POST /v1/events": { summary: "One signed batch of activities", body: wire.eventBatch, reply: wire.eventsReply },
  "POST /v1/heartbeat": { summary: "How a browser is, once a day", body: wire.heartbeat, reply: wire.heartbeatReply },
  "POST /v1/rekey": { summary: "A browser announces its next key", body: wire.rekeyRequest, reply: wire.heartbeatReply },
  "GET /v1/policy": { summary: "The signed policy in force" },
  "GET /v1/answers": { summary: "What became of a browser's requests, signed" },
  "GET /api/session": { summary: "Who is signed in", reply: dashboard.session },
  "GET /api/inventory": {
    summary: "The AI tools that were seen",
    query: dashboard.inventoryQuery,
    reply: dashboard.inventoryReply,
  },
  "GET /api/inventory/:tool": { summary: "One tool with its activities", reply: dashboard.toolPageReply },
  "GET /api/inventory/:tool/moments": {
    summary: "To what one tool was given access, and what was made in it",
    reply: moments.toolMomentsReply,
  },
  "GET /api/extensions": { summary: "AI extensions, agents and assistants in the browsers", reply: moments.extensionsReply },
  "GET /api/devices": { summary: "How the browsers are", reply: dashboard.devicesReply },
  "GET /api/coverage": { summary: "On which tools the gate works", reply: dashboard.coverageReply },
  "GET /api/requests": { summary: "What people asked for", reply: dashboard.requestsReply },
  "POST /api/requests/:request/decision": { summary: "Yes until a day, or no", body: dashboard.requestDecision },
  "GET /api/experiments": { summary: "What came of compared wordings", reply: dashboard.experimentsReply },
  "GET /api/accounts": { summary: "Who may sign in", reply: admin.accountsReply },
  "POST /api/accounts": { summary: "A new account and its one-time link", body: admin.newAccount, reply: admin.linkReply },
  "PUT /api/accounts/:id": { summary: "Another role, or no more access", body: admin.accountChange },
  "POST /api/accounts/:id/link": { summary: "A new one-time link", reply: admin.linkReply },
  "GET /api/api-tokens": { summary: "Tokens of programs", reply: admin.apiTokensReply },
  "POST /api/api-tokens": { summary: "A new token, shown once", body: admin.newApiToken, reply: admin.tokenReply },
  "DELETE /api/api-tokens/:id": { summary: "A token ends" },
  "GET /api/enrollment-tokens": { summary: "Tokens by which browsers enrol", reply: admin.enrollmentTokensReply },
  "POST /api/enrollment-tokens": { summary: "A new enrolment token, shown once", body: admin.newEnrollmentToken },
  "DELETE /api/enrollment-tokens/:id": { summary: "It admits nobody any more; who it admitted goes on" },
  "POST /api/devices/:device/revocation": { summary: "A browser is shut out for good" },
  "POST /api/devices/:device/approval": { summary: "A browser that waits may send" },
  "POST /api/erasure": {
    summary: "Erases a person's browsers and all they sent",
    body: admin.erasure,
    reply: admin.erasureReply,
  },
  "GET /api/usage": { summary: "Figures that enough people stand behind", query: admin.usageQuery, reply: admin.usageReply },
  "GET /api/settings": { summary: "What is set about privacy", reply: privacySettings },
  "PUT /api/settings": { summary: "Sets it", body: privacySettings },
  "GET /api/audit": { summary: "The audit log", reply: admin.auditReply },
  "GET /api/identities": { summary: "Who asked for whom, and who agreed", reply: admin.identitiesReply },
  "POST /api/identities": { summary: "Asks who stands behind a pseudonym", body: admin.newIdentityRequest },
  "POST /api/identities/:request/approval": { summary: "Agrees or refuses", body: admin.identityDecision },
  "GET /api/identities/:request/sealed": { summary: "The sealed name, once two have agreed", reply: admin.sealedReply },
};
