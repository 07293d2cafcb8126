/** What each address takes and answers, by the zod shapes that the handlers themselves use. */
import { z } from "zod";
import * as admin from "../../lib/schema/admin-api.ts";
import * as companyMessages from "../../lib/schema/company-message.ts";
import * as truth from "../../lib/schema/coverage-truth.ts";
import * as dashboard from "../../lib/schema/dashboard-api.ts";
import * as evidence from "../../lib/schema/evidence.ts";
import * as fleet from "../../lib/schema/fleet-api.ts";
import * as incident from "../../lib/schema/incident-api.ts";
import * as moments from "../../lib/schema/moments-api.ts";
import { privacySettings } from "../../lib/schema/privacy-settings.ts";
import * as requestRules from "../../lib/schema/request-rules.ts";
import * as updates from "../../lib/schema/updates.ts";
import * as wire from "../../lib/schema/wire.ts";
import { sessionOperations } from "../admin/operations.ts";
import { directoryOperations } from "../directory/operations.ts";
import { exportOperations } from "../exports/operations.ts";
import { findingOperations } from "../findings/operations.ts";
import { importOperations } from "../imports/operations.ts";
import { overviewOperations } from "../overview/operations.ts";
import { policyOperations } from "../policy/operations.ts";
import { sinkOperations } from "../sinks/operations.ts";
import { media, nothing, type Operation, says } from "./operation.ts";

/** By method and address as registered. A test fails for an address that is not here, or without its shapes. */
export const operations: Readonly<Record<string, Operation>> = {
  ...directoryOperations,
  ...exportOperations,
  ...findingOperations,
  ...importOperations,
  ...overviewOperations,
  ...policyOperations,
  ...sessionOperations,
  ...sinkOperations,
  "POST /v1/enroll": {
    summary: "A browser becomes known, by an enrolment token",
    body: wire.enrollRequest,
    reply: wire.enrollReply,
  },
  "POST /v1/events": { summary: "One signed batch of activities", body: wire.eventBatch, reply: wire.eventsReply },
  "POST /v1/heartbeat": { summary: "How a browser is, once a day", body: wire.heartbeat, reply: wire.heartbeatReply },
  "POST /v1/rekey": { summary: "A browser announces its next key", body: wire.rekeyRequest, reply: wire.heartbeatReply },
  "GET /v1/policy": { summary: "The signed policy in force", reply: media("application/jose") },
  "GET /v1/answers": { summary: "What became of a browser's requests, signed", reply: media("application/jose") },
  "GET /api/session": { summary: "Who is signed in", reply: dashboard.session },
  "GET /api/inventory": {
    summary: "The AI tools that were seen",
    query: dashboard.inventoryQuery,
    reply: dashboard.inventoryReply,
  },
  "GET /api/inventory/:tool": {
    summary: "One tool with its activities",
    query: dashboard.timelineQuery,
    reply: dashboard.toolPageReply,
  },
  "GET /api/inventory/:tool/moments": {
    summary: "To what one tool was given access, and what was made in it",
    reply: moments.toolMomentsReply,
  },
  "GET /api/extensions": { summary: "AI extensions, agents and assistants in the browsers", reply: moments.extensionsReply },
  "GET /api/devices": { summary: "How the browsers are", query: dashboard.devicesQuery, reply: dashboard.devicesReply },
  "GET /api/coverage": { summary: "On which tools the gate works", reply: dashboard.coverageReply },
  "GET /api/fleet": { summary: "How the browsers are, in counts of five and more", reply: fleet.fleetReply },
  "GET /api/rollout": { summary: "What the files of a rollout are filled with", reply: fleet.rolloutReply },
  "PUT /api/rollout/waves/:wave": { summary: "Plans a wave", body: fleet.wavePlan, reply: says("done") },
  "POST /api/rollout/waves/:wave/token": {
    summary: "A new enrolment token for a wave, shown once",
    body: fleet.waveToken,
    reply: fleet.waveTokenReply,
  },
  "GET /api/requests": { summary: "What people asked for", query: requestRules.requestsQuery, reply: dashboard.requestsReply },
  "POST /api/requests/:request/decision": {
    summary: "Yes until a day, or no",
    body: dashboard.requestDecision,
    reply: says("decided"),
  },
  "GET /api/requests/expiring": { summary: "Approvals that end soon", reply: requestRules.expiringReply },
  "GET /api/requests/rules": { summary: "Rules by which requests are approved", reply: requestRules.requestRulesReply },
  "POST /api/requests/rules": {
    summary: "A new rule",
    body: requestRules.newRequestRule,
    reply: z.strictObject({ rule: z.uuid() }),
  },
  "DELETE /api/requests/rules/:rule": {
    summary: "A rule ends; what it approved stays",
    reply: z.strictObject({ ended: z.literal(true) }),
  },
  "GET /api/experiments": { summary: "What came of compared wordings", reply: dashboard.experimentsReply },
  "GET /api/accounts": { summary: "Who may sign in", reply: admin.accountsReply },
  "POST /api/accounts": { summary: "A new account and its one-time link", body: admin.newAccount, reply: admin.linkReply },
  "PUT /api/accounts/:id": { summary: "Another role, or no more access", body: admin.accountChange, reply: says("changed") },
  "POST /api/accounts/:id/link": { summary: "A new one-time link", reply: admin.linkReply, body: nothing },
  "GET /api/api-tokens": { summary: "Tokens of programs", reply: admin.apiTokensReply },
  "POST /api/api-tokens": { summary: "A new token, shown once", body: admin.newApiToken, reply: admin.tokenReply },
  "DELETE /api/api-tokens/:id": { summary: "A token ends", reply: says("revoked") },
  "GET /api/enrollment-tokens": { summary: "Tokens by which browsers enrol", reply: admin.enrollmentTokensReply },
  "POST /api/enrollment-tokens": {
    summary: "A new enrolment token, shown once",
    body: admin.newEnrollmentToken,
    reply: z.strictObject({ token: z.string() }),
  },
  "DELETE /api/enrollment-tokens/:id": { summary: "It admits nobody any more; who it admitted goes on", reply: says("revoked") },
  "POST /api/devices/:device/revocation": { summary: "A browser is shut out for good", body: nothing, reply: says("revoked") },
  "POST /api/devices/:device/approval": { summary: "A browser that waits may send", body: nothing, reply: says("approved") },
  "POST /api/erasure": {
    summary: "Erases a person's browsers and all they sent",
    body: admin.erasure,
    reply: admin.erasureReply,
  },
  "GET /api/usage": { summary: "Figures that enough people stand behind", query: admin.usageQuery, reply: admin.usageReply },
  "GET /api/settings": { summary: "What is set about privacy", reply: privacySettings },
  "PUT /api/settings": { summary: "Sets it", body: privacySettings, reply: says("saved") },
  "GET /api/updates": { summary: "Versions that browsers update to, and the feeds' addresses", reply: updates.updatesReply },
  "POST /api/updates/packages": {
    summary: "Publishes a CRX3 or XPI, the body",
    reply: updates.publishedReply,
    body: media("application/octet-stream"),
  },
  "POST /api/updates/packages/:package/stage": {
    summary: "To how many of a hundred browsers it is offered",
    body: updates.stageRequest,
    reply: updates.publishedReply,
  },
  "POST /api/updates/packages/:package/withdrawal": {
    summary: "Offered to nobody any more",
    reply: updates.publishedReply,
    body: nothing,
  },
  "PUT /api/updates/minimum": {
    summary: "Below which version the newest is offered at once",
    body: updates.minimumRequest,
    reply: says("done"),
  },
  "GET /api/audit": { summary: "The audit log", query: admin.auditQuery, reply: admin.auditReply },
  "GET /api/identities/:request/people": {
    summary: "Whose browsers used a tool, once two have agreed",
    reply: incident.incidentPeople,
  },
  "GET /api/incidents/:tool": { summary: "What a breach at a vendor would touch", reply: incident.incidentReply },
  "GET /api/incidents/:tool/export": { summary: "The same as a file", reply: media("application/json") },
  "POST /api/incidents/:tool/messages": {
    summary: "A message to those who used the tool",
    body: incident.newMessage,
    reply: z.strictObject({ message: z.uuid() }),
  },
  "DELETE /api/incidents/messages/:message": { summary: "Browsers show it no longer", reply: says("ended") },
  "GET /v1/messages": { summary: "What the company says to this browser, signed", reply: media("application/jose") },
  "POST /v1/messages/shown": { summary: "That a message was shown", body: companyMessages.shownReceipt, reply: says("counted") },
  "GET /api/coverage/truth": { summary: "Browser by tool by way, as self-checks confirmed it", reply: truth.coverageTruthReply },
  "GET /api/evidence": { summary: "Evidence packs, the latest first", reply: evidence.packsReply },
  "POST /api/evidence": {
    summary: "Makes, signs and keeps a pack",
    body: evidence.packRequest,
    reply: z.strictObject({ number: z.int() }),
  },
  "GET /api/evidence/preview/:kind": { summary: "What a pack would say now", reply: evidence.packPreview },
  "GET /api/evidence/packs/:number": { summary: "A pack as one file (ZIP)", reply: media("application/zip") },
  "GET /api/identities": { summary: "Who asked for whom, and who agreed", reply: admin.identitiesReply },
  "GET /api/identities/mine": { summary: "What one has asked for oneself", reply: admin.identitiesReply },
  "POST /api/identities": {
    summary: "Asks who stands behind a pseudonym",
    body: admin.newIdentityRequest,
    reply: z.strictObject({ request: z.string() }),
  },
  "POST /api/identities/:request/approval": {
    summary: "Agrees or refuses",
    body: admin.identityDecision,
    reply: says("decided"),
  },
  "GET /api/identities/:request/sealed": { summary: "The sealed name, once two have agreed", reply: admin.sealedReply },
};
