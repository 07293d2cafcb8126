/**
 * A process that records batches as fast as it can, for tests that end it at a bad moment. Prints one JSON line for each batch
 * once it is acknowledged: {"deviceId","ackedTo"}. Usage: steady-writer.ts FOLDER
 */
import { randomBytes } from "node:crypto";
import { uuid7 } from "../../../lib/core/uuid7.ts";
import type { EnrollReply, EventsReply } from "../../../lib/schema/wire.ts";
import { createApp } from "../../../server/app.ts";
import { defaultLimits } from "../../../server/deps.ts";
import { createEnrollmentToken } from "../../../server/ingest/enrolment/create-enrollment-token.ts";
import { openPolicyStore } from "../../../server/policy/policy-store.ts";
import { openSigningKey } from "../../../server/policy/signing-key.ts";
import { openConnections } from "../../../server/sinks/connections.ts";
import { openDatabase } from "../../../server/storage/open-database.ts";
import { openPseudonyms } from "../../../server/storage/pseudonyms.ts";
import { sampleActivity } from "./sample-activity.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./server-device.ts";

const dataDirectory = process.argv[2] as string;
const now = Date.now;
const database = await openDatabase({ dataDirectory });
const app = createApp({
  database,
  policies: await openPolicyStore({ database, key: await openSigningKey(dataDirectory), now, onBadFile: () => undefined }),
  pseudonyms: openPseudonyms(dataDirectory),
  connections: openConnections(dataDirectory, []),
  tools: [],
  detectorNames: async () => new Map(),
  now,
  limits: { ...defaultLimits, device: { burst: 1e9, perSecond: 1 }, deviceEvents: { burst: 1e9, perSecond: 1 } },
  publicOrigin: null,
  trustedProxies: null,
  dashboardDirectory: dataDirectory,
});
const key = await makeKey();
const token = await createEnrollmentToken({ database, now }, { label: "test" });
const enrolled = await app.inject(
  await signedRequest({ key, keyId: key.thumbprint, now: now() }, "POST", "/v1/enroll", enrollBody(key, token)),
);
const { deviceId } = enrolled.json<EnrollReply>();

let seq = 0;
for (let batch = 1; ; batch++) {
  const events = Array.from({ length: 1 + (batch % 40) }, () => {
    seq++;
    const activity = { ...sampleActivity(seq), id: uuid7(now(), randomBytes(10)), occurredAt: now() };
    return { seq, activity };
  });
  const body = batchBody(deviceId, now(), events);
  const answer = await app.inject(await signedRequest({ key, keyId: deviceId, now: now() }, "POST", "/v1/events", body));
  if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}: ${answer.body}`);
  process.stdout.write(`${JSON.stringify({ deviceId, ackedTo: answer.json<EventsReply>().ackedTo })}\n`);
  // Data files and control file are written in a checkpoint: the cut must be able to hit one.
  if (batch % 25 === 0) await database.checkpoint();
}
