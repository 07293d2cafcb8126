/** Browsers of a made-up company, as the server sees them: enrolled, and telling what happened over the real ingest API. */
import { expect } from "vitest";
import type { Activity } from "../../../../lib/schema/activity.ts";
import type { EnrollReply } from "../../../../lib/schema/wire.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "../../../flow/support/server-device.ts";

interface Server {
  readonly url: string;
  readonly enrollmentToken: string | null;
}

/** Enrols one browser, whose enrolment says `hello` besides what all of them say. */
export async function enrollBrowser({ url, enrollmentToken }: Server, hello: object) {
  const key = await makeKey();
  const post = async (keyId: string, path: string, body: unknown): Promise<unknown> => {
    const { headers, payload } = await signedRequest({ key, keyId, now: Date.now() }, "POST", path, body);
    const reply = await fetch(`${url}${path}`, { method: "POST", headers, body: new Uint8Array(payload as Buffer) });
    expect(reply.status).toBe(200);
    return reply.json();
  };
  const enrolled = await post(key.thumbprint, "/v1/enroll", { ...enrollBody(key, enrollmentToken as string), ...hello });
  const { deviceId } = enrolled as EnrollReply;
  return { deviceId, post: (path: string, body: unknown) => post(deviceId, path, body) };
}

/** Enrols one browser and sends what happened in it. Returns it, for what else it says. */
export async function deliverActivities(server: Server, hello: object, activities: readonly Activity[]) {
  const browser = await enrollBrowser(server, hello);
  const events = activities.map((activity, index) => ({ seq: index + 1, activity }));
  const reply = await browser.post("/v1/events", batchBody(browser.deviceId, Date.now(), events));
  expect(reply).toMatchObject({ rejected: [] });
  return browser;
}

/** A sign of life of a browser that IT has set up, with `changes` to it. */
export const signOfLife = (deviceId: string, changes: object) => ({
  ...{ schema: 1, deviceId, epoch: 1, sentAt: Date.now(), extensionVersion: "0.1.0", installType: "admin", configErrors: [] },
  browser: { name: "chrome", version: "150" },
  policy: { name: "Ours", source: "server", seq: 1, stale: false },
  outbox: { pending: 0, quarantined: 0, dropped: 0, lastAckAt: null },
  coverage: [],
  ...changes,
});
