/** Makes this browser known to the server: once, with a key that is on disk before the first request. */
import { calculateJwkThumbprint } from "jose";
import type { Policy } from "../../schema/policy.ts";
import type { Surroundings as Beside } from "../../schema/surroundings.ts";
import { type BrowserInfo, type EnrollRequest, enrollReply } from "../../schema/wire.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { Credentials } from "../configuration/sync-target.ts";
import { keepEnrolment } from "../outbox/history.ts";
import type { SelfTestBrowser } from "../self-test/self-test.ts";
import type { Database } from "../store/database.ts";
import { type Enrolment, patchMeta, readMeta, writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import { deviceKey } from "./device-key.ts";
import { askServer, jsonOf, type ServerAnswer } from "./server-request.ts";

export interface DeviceFacts {
  readonly browser: BrowserInfo;
  readonly extensionVersion: string;
  /** What the browser tells of itself when Waymark is tested. */
  readonly selfTest?: SelfTestBrowser;
  /** What stands beside Waymark, as the policy asks; absent where nobody looks. */
  readonly beside?: (database: Database, policy: Policy) => Promise<Beside>;
}

export type EnrolmentResult = { readonly enrolment: Enrolment } | { readonly answer: Exclude<ServerAnswer, { kind: "ok" }> };

/** Longest that a field of the request may be; what IT sets is checked before, what the browser says is cut. */
const versionLength = 32;

/**
 * Asks the server for a device id. Killed at any await it can simply be asked again: the server knows the key and answers with the
 * same id.
 */
export async function enrol(
  database: Database,
  target: Credentials,
  { config, consent }: Configuration,
  facts: DeviceFacts,
  surroundings: Surroundings,
): Promise<EnrolmentResult> {
  const key = await deviceKey(database);
  const { clockOffset } = await readMeta(database, "sync");
  const body: EnrollRequest = {
    token: target.enrollmentToken,
    publicKey: key.publicKey,
    browser: { ...facts.browser, version: consent.technical ? facts.browser.version.slice(0, versionLength) : "" },
    extensionVersion: consent.technical ? facts.extensionVersion.slice(0, versionLength) : "",
    ...(config.personHint === undefined ? {} : { personHint: config.personHint }),
    ...(config.machineHint === undefined ? {} : { machineHint: config.machineHint }),
    ...(config.group === undefined ? {} : { group: config.group }),
  };
  const answer = await askServer(
    {
      serverUrl: target.serverUrl,
      method: "POST",
      path: "/v1/enroll",
      body,
      keyId: await calculateJwkThumbprint(key.publicKey),
      privateKey: key.privateKey,
      clockOffset,
    },
    surroundings,
  );
  if (answer.kind !== "ok") return { answer };
  const reply = enrollReply.safeParse(jsonOf(answer.body));
  if (!reply.success || !/^\/(?!\/)/.test(reply.data.policyUrl)) {
    return { answer: { kind: "later", error: "nonsense", after: null } };
  }
  const { deviceId, policyUrl, serverTime } = reply.data;
  const enrolment: Enrolment = { serverUrl: target.serverUrl, deviceId, policyUrl };
  await database.transaction("rw", [database.meta, database.history], async () => {
    await writeMeta(database, "enrolment", enrolment);
    await keepEnrolment(database, JSON.stringify({ ...body, token: "" }), surroundings.now());
    await patchMeta(database, "sync", { clockOffset: serverTime - surroundings.now(), heartbeatAt: 0, policyAt: 0 });
  });
  return { enrolment };
}
