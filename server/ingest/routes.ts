/** The ingest API of devices, version 1. */
import type { FastifyInstance } from "fastify";
import { messagesPath, receiptsPath } from "../../lib/schema/company-message.ts";
import { answersPath, noticePath, rekeyPath } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { countShown, sendMessages } from "../incidents/messages.ts";
import { sendAnswers } from "../requests/send-answers.ts";
import { createByteBudget } from "../web/byte-budget.ts";
import { createTokenBucket } from "../web/token-bucket.ts";
import { allowExtensions } from "./allow-extensions.ts";
import { createDeviceGate } from "./device-gate.ts";
import { enroll } from "./enrolment/enroll.ts";
import { announceKey } from "./enrolment/rekey.ts";
import { createBatchWriter } from "./events/batch-writer.ts";
import { recordBatch } from "./events/record-batch.ts";
import { recordHeartbeat } from "./heartbeat.ts";
import { createNotice } from "./send-notice.ts";
import { sendPolicy } from "./send-policy.ts";

/** Registers `/v1/*` on `app`. Each handler reads its body itself, after the checks that need no body. */
export function ingestRoutes(app: FastifyInstance, deps: Deps): void {
  allowExtensions(app);
  const openShare = createByteBudget(deps.limits.bytesInFlight);
  const gate = createDeviceGate(deps, openShare);
  const write = createBatchWriter(deps.database.db, deps.database.writers);
  const takeOfDevice = createTokenBucket(deps.limits.deviceEvents, deps.now);
  const takeOfAll = createTokenBucket(deps.limits.tenantEvents, deps.now);
  const takeEvents = (deviceId: string, count: number) => takeOfDevice(deviceId, count) || takeOfAll("", count);
  const takeEnroll = createTokenBucket(deps.limits.enroll, deps.now);
  app.post("/v1/enroll", (request) => enroll(request, deps, openShare, takeEnroll));
  app.post("/v1/events", async (request) => recordBatch(await gate.openBody(request), deps, write, takeEvents));
  app.post("/v1/heartbeat", async (request) => recordHeartbeat(await gate.openBody(request), deps));
  app.post(rekeyPath, async (request) => announceKey(await gate.openBody(request), deps));
  app.get(answersPath, async (request, reply) => sendAnswers(await gate.open(request), request, reply, deps));
  app.get(messagesPath, async (request, reply) => sendMessages(await gate.open(request), request, reply, deps));
  app.post(receiptsPath, async (request) => countShown(await gate.openBody(request), deps));
  const sendNotice = createNotice(deps);
  app.get(noticePath, (_request, reply) => sendNotice(reply));
  app.get("/v1/policy", async (request, reply) => sendPolicy(await gate.open(request), request, reply, deps));
}
