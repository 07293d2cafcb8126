/**
 * The devices of the benchmark, in a process of their own. Enrols them, signs every request before the clock starts (a real fleet has a
 * thousand processors for that), then sends over `connections` connections at once, each the next batch as soon as the last is answered.
 */
import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { uuid7 } from "../../lib/core/uuid7.ts";
import type { EnrollReply } from "../../lib/schema/wire.ts";
import { sampleActivity } from "../../tests/flow/support/sample-activity.ts";
import { batchBody, enrollBody, makeKey, signedRequest, type WireRequest } from "../../tests/flow/support/server-device.ts";

export interface Order {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly batches: number;
  readonly batchSize: number;
}

export interface Sent {
  /** Milliseconds from the first request to the last answer. */
  readonly time: number;
  /** Of each batch, milliseconds. */
  readonly latencies: readonly number[];
  readonly refused: number;
  readonly wireBytes: number;
}

/** Devices for each connection: a batch waits for the one before of the same device. */
const devicesPerConnection = 8;

process.on("message", (order: Order) => void run(order).then((sent) => process.send?.(sent)));

async function run({ url, token, connections, batches, batchSize }: Order): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const devices = await Promise.all(
    Array.from({ length: connections * devicesPerConnection }, async () => {
      const key = await makeKey();
      const signed = await signedRequest(
        { key, keyId: key.thumbprint, now: Date.now() },
        "POST",
        "/v1/enroll",
        enrollBody(key, token),
      );
      const { deviceId } = JSON.parse((await send(url, signed, agent)).body) as EnrollReply;
      return { key, deviceId, seq: 0 };
    }),
  );
  const ready: WireRequest[] = [];
  for (let index = 0; index < batches; index++) {
    const device = devices[index % devices.length];
    if (!device) throw new Error("no device");
    const events = Array.from({ length: batchSize }, () => ({ seq: ++device.seq, activity: activityOf(device.seq) }));
    const body = batchBody(device.deviceId, Date.now(), events);
    ready.push(await signedRequest({ key: device.key, keyId: device.deviceId, now: Date.now() }, "POST", "/v1/events", body));
  }
  const latencies: number[] = [];
  let refused = 0;
  let next = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let wire = ready[next++]; wire; wire = ready[next++]) {
        const start = performance.now();
        const { status } = await send(url, wire, agent);
        latencies.push(performance.now() - start);
        if (status !== 200) refused++;
      }
    }),
  );
  const time = performance.now() - begin;
  agent.destroy();
  return { time, latencies, refused, wireBytes: ready.reduce((sum, { payload }) => sum + (payload?.length ?? 0), 0) };
}

/** One paste in three has findings, as in a company where most is harmless. */
function activityOf(seq: number) {
  const findings =
    seq % 3 === 0
      ? [
          {
            ...{ detector: "payment-card", category: "payment", family: "CARD", severity: "high" },
            ...{ confidence: "certain", count: 2, distinct: 1 },
          } as const,
        ]
      : [];
  const now = Date.now();
  return { ...sampleActivity(seq), id: uuid7(now, randomBytes(10)), occurredAt: now, findings };
}

function send(
  url: string,
  { method, url: path, headers, payload }: WireRequest,
  agent: Agent,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url + path,
      { method, headers: { ...headers, "content-length": payload?.length ?? 0 }, agent },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (text: string) => {
          body += text;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on("error", reject);
    asked.end(payload);
  });
}
