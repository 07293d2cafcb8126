/** The ingest API's promises in one file, in memory, with the faults that a network and a server have. The real server has tests of its own. */
import { createHash } from "node:crypto";
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import {
  type EventBatch,
  enrollRequest,
  eventBatch,
  eventEnvelope,
  heartbeat,
  type PublicKey,
  proofHeader,
  proofType,
} from "../../../lib/schema/wire.ts";

/**
 * What happens to the next request. `lose-answer`: the server does its work, the device never hears of it. `too-large`: refused if it
 * has more than one event.
 */
export type Fault = "none" | "unreachable" | "lose-answer" | "busy" | "broken" | "too-large" | "nonsense";

export interface IngestDouble {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** `id:revision` of every committed event, in the order of arrival; twice if the device has counted twice. */
  readonly committed: string[];
  /** Thumbprints of enrolled keys by device id. */
  readonly devices: ReadonlyMap<string, PublicKey>;
  readonly heartbeats: unknown[];
  /** Paths in the order of the requests. */
  readonly requests: string[];
  faults: Fault[];
  /** Answered to a path instead of the usual, until it is taken away. */
  readonly fixed: Map<string, () => Response>;
  /** As after a lost database. */
  forgetDevices(): void;
}

export function createIngestDouble(serverNow: () => number): IngestDouble {
  const devices = new Map<string, PublicKey>();
  const receipts = new Map<string, string>();
  const double: IngestDouble = {
    committed: [],
    devices,
    heartbeats: [],
    requests: [],
    faults: [],
    fixed: new Map(),
    forgetDevices() {
      devices.clear();
      receipts.clear();
    },
    async fetch(url, init) {
      const { pathname } = new URL(url);
      double.requests.push(pathname);
      const fault = double.faults.shift() ?? "none";
      if (fault === "unreachable") throw new TypeError("unreachable");
      if (fault === "busy") return json(503, {}, { "retry-after": "7" });
      if (fault === "broken") return json(500, {});
      if (fault === "nonsense") return new Response("<html>", { status: 200 });
      if (fault === "too-large" && pathname === "/v1/events" && eventsIn(init) > 1) return json(413, {});
      const fixed = double.fixed.get(pathname);
      const answer = fixed ? fixed() : await handle(pathname, init);
      if (fault === "lose-answer") throw new TypeError("connection reset");
      return answer;
    },
  };

  async function handle(path: string, init: RequestInit): Promise<Response> {
    const body = typeof init.body === "string" ? init.body : "";
    const token = (init.headers as Record<string, string>)[proofHeader] ?? "";
    const keyId = decodeProtectedHeader(token).kid ?? "";
    if (path === "/v1/enroll") return enrol(body, token, keyId);
    const key = devices.get(keyId);
    if (!key) return json(409, {});
    if (!(await holds(token, key, init.method ?? "", path, body))) return json(401, {});
    if (path === "/v1/policy") return json(404, {});
    if (path === "/v1/heartbeat") {
      double.heartbeats.push(heartbeat.parse(JSON.parse(body)));
      return json(200, { serverTime: serverNow() });
    }
    return take(eventBatch.parse(JSON.parse(body)) as EventBatch, keyId);
  }

  async function enrol(body: string, token: string, keyId: string): Promise<Response> {
    const { publicKey } = enrollRequest.parse(JSON.parse(body));
    const genuine = keyId === (await calculateJwkThumbprint(publicKey));
    if (!genuine || !(await holds(token, publicKey, "POST", "/v1/enroll", body))) return json(401, {});
    const known = [...devices].find(([, key]) => key.x === publicKey.x)?.[0];
    const deviceId = known ?? crypto.randomUUID();
    devices.set(deviceId, publicKey);
    return json(200, { deviceId, serverTime: serverNow(), policyUrl: "/v1/policy" });
  }

  function take(batch: EventBatch, keyId: string): Response {
    if (batch.deviceId !== keyId) return json(400, {});
    const rejected: object[] = [];
    for (const event of batch.events) {
      const { seq, activity } = eventEnvelope.parse(event);
      const receipt = `${keyId} ${batch.epoch} ${seq}`;
      const digest = JSON.stringify(activity);
      const known = receipts.get(receipt);
      if (known === undefined) {
        receipts.set(receipt, digest);
        double.committed.push(`${activity.id}:${activity.revision}`);
      } else if (known !== digest)
        rejected.push({ seq, code: "conflict", field: "events.seq", expected: "the content sent first" });
    }
    return json(200, { ackedTo: batch.events.at(-1)?.seq ?? 0, rejected, serverTime: serverNow() });
  }

  async function holds(token: string, key: PublicKey, method: string, path: string, body: string): Promise<boolean> {
    try {
      const { payload } = await jwtVerify(token, await importJWK(key, "Ed25519"), {
        algorithms: ["Ed25519"],
        typ: proofType,
        currentDate: new Date(serverNow()),
      });
      const hash = createHash("sha256").update(body).digest("base64url");
      const age = serverNow() / 1_000 - (payload.iat ?? 0);
      return payload["htm"] === method && payload["htu"] === path && payload["bh"] === hash && age <= 300 && age >= -30;
    } catch {
      return false;
    }
  }

  function eventsIn(init: RequestInit): number {
    return (JSON.parse(String(init.body)) as EventBatch).events.length;
  }

  function json(status: number, body: object, headers: Record<string, string> = {}): Response {
    return Response.json(body, { status, headers: { date: new Date(serverNow()).toUTCString(), ...headers } });
  }

  return double;
}
