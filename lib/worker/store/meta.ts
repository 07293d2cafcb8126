/** Single values on the worker's disk, each with one shape. */

import type { Acceptance, Guidance } from "../../bridge/guidance.ts";
import type { FirstSeen } from "../../core/beside/list-extensions.ts";
import type { PrintKey } from "../../core/carried/carried-prints.ts";
import type { DoubtedValue } from "../../schema/doubted-value.ts";
import type { SelfTest } from "../../schema/self-test.ts";
import type { Loss, PublicKey, ToolCoverage } from "../../schema/wire.ts";
import type { AccessRequest } from "./access-request.ts";
import type { Database } from "./database.ts";
import type { FoundTool } from "./found-tool.ts";
import type { KeptMessage } from "./kept-message.ts";

export interface OutboxState {
  /** What the next stored activity gets. */
  readonly nextSeq: number;
  readonly bytes: number;
  readonly count: number;
  /** Given up for lack of room or age, since installation. */
  readonly dropped: number;
  /** Refused by the server for good, since installation. */
  readonly quarantined: number;
  readonly lastAckAt: number | null;
  /** The same by reason and kind; of what was lost before this was kept only the sums above know. */
  readonly losses?: readonly Loss[];
}

export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicKey;
  /** Absent for a key from before this was kept. */
  readonly madeAt?: number;
}

export interface Enrolment {
  readonly serverUrl: string;
  readonly deviceId: string;
  readonly policyUrl: string;
}

interface SyncState {
  /** Not before this time, milliseconds since 1970. */
  readonly nextAttemptAt: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly lastError: string | null;
  /** Server's clock minus this device's, milliseconds. */
  readonly clockOffset: number;
  /** Fingerprint of server and token that the server has refused, and until when it is not asked again. Infinity: revoked. */
  readonly refused: { readonly credentials: string; readonly until: number; readonly revoked: boolean } | null;
  /** When heartbeat and policy are due again. */
  readonly heartbeatAt: number;
  readonly policyAt: number;
}

interface StoredBundle {
  /** The signed bundle as it came. */
  readonly jws: string;
  readonly etag: string | null;
  /** Thumbprint of the key that signed it. */
  readonly keyId: string;
}

export interface ServerPolicyState {
  readonly bundle: StoredBundle | null;
  /** Thumbprint of the first key seen, where IT has pinned none. */
  readonly firstKey: string | null;
  /** Keys that a key has announced as those that come after it, the latest last. */
  readonly nextKeys?: readonly { readonly key: string; readonly by: string }[];
  /** Keys that sign no more, as a key that is trusted has said. */
  readonly retiredKeys?: readonly string[];
  /** Why the newest answer of the server was not taken; null if it was. */
  readonly problem: { readonly field: string; readonly expected: string } | null;
}

export interface NotSensitiveEntry extends DoubtedValue {
  readonly tool: string;
  /** When it was said, milliseconds since 1970. */
  readonly at: number;
}

interface KeptWords {
  readonly text: string;
  readonly at: number;
}

interface Values {
  outbox: OutboxState;
  key: DeviceKey;
  /** Announced to the server, or about to be; null while there is none. */
  nextKey: DeviceKey | null;
  epoch: number;
  enrolment: Enrolment | null;
  sync: SyncState;
  policy: ServerPolicyState;
  /** By tool, the latest first. */
  coverage: readonly ToolCoverage[];
  /** What was asked for on this device, the oldest first. */
  requests: readonly AccessRequest[];
  /** The server's last word on the requests: its ETag, and when it was signed, in seconds since 1970. */
  answers: { readonly tag: string | null; readonly signedAt: number };
  /**
   * The company's messages. `tag`: what the server's notice said of them when they were last asked for; `due`: what it says now, where that
   * is something else. `signedAt` in seconds since 1970.
   */
  messages: {
    readonly tag: string | null;
    readonly due: string | null;
    readonly etag: string | null;
    readonly signedAt: number;
    readonly list: readonly KeptMessage[];
  };
  /** Match patterns of the hosts beside the catalogue's on which the gate was last placed. */
  placed: readonly string[];
  /** Those of the protected places. */
  placedSources: readonly string[];
  /** Up to which event a batch was handed to the network, and when: without an acknowledgement it may have arrived or not. */
  tried: { readonly seq: number; readonly at: number };
  /** Groups to which the company's server says that this browser belongs. */
  place: { readonly groups: readonly string[] };
  /** Since when the policy in force is in force here; `print` is a SHA-256 of it. */
  inForceSince: { readonly print: string; readonly at: number } | null;
  /** What the gates were last told, as JSON. */
  announced: string;
  /** Questions on one day, by the person's own calendar. */
  asks: { readonly day: string; readonly count: number };
  explained: Guidance["explained"];
  /** Random, made once; "" until it is needed. */
  chance: string;
  accepted: Acceptance["accepted"];
  /** What somebody said is not sensitive; null until the gates first ask. */
  /** By activity: what somebody wrote as a reason, for this device alone. */
  reasonWords: Readonly<Record<string, KeptWords>>;
  /** By provider, client and redirect's host, as JSON: what was granted from this browser. */
  grantedScopes: Readonly<Record<string, { readonly scopes: readonly string[]; readonly at: number }>>;
  /** Earlier visits have been counted. */
  historyCounted: boolean;
  /** The latest first. */
  foundTools: readonly FoundTool[];
  /** Under which prints of protected places are made on this device; null until there is one. */
  sourceKey: readonly [number, number, number, number] | null;
  /** Under which domains of accounts are hashed where policy has no key of its own; "" until it is needed. */
  domainKey: string;
  /** By id: the permissions with which each AI extension was first seen. */
  extensionsSeen: FirstSeen;
  /** What pages have shown of agents. */
  marksSeen: readonly { readonly kind: "agent"; readonly name: string; readonly at: number }[];
  notSensitive: { readonly key: PrintKey; readonly entries: readonly NotSensitiveEntry[] } | null;
  /** The last time that a person had a page tested; null before the first. */
  drill: SelfTest["drill"];
  /** "due" from the installation on, until it is decided whether the first page opens by itself. */
  welcome: { readonly state: "none" | "due" | "done"; readonly at: number };
}

const defaults: { readonly [K in keyof Values]?: Values[K] } = {
  outbox: { nextSeq: 1, bytes: 0, count: 0, dropped: 0, quarantined: 0, lastAckAt: null },
  epoch: 1,
  enrolment: null,
  nextKey: null,
  sync: {
    nextAttemptAt: 0,
    failures: 0,
    lastError: null,
    clockOffset: 0,
    refused: null,
    heartbeatAt: 0,
    policyAt: 0,
  },
  policy: { bundle: null, firstKey: null, problem: null },
  coverage: [],
  requests: [],
  answers: { tag: null, signedAt: 0 },
  messages: { tag: null, due: null, etag: null, signedAt: 0, list: [] },
  placed: [],
  placedSources: [],
  tried: { seq: 0, at: 0 },
  place: { groups: [] },
  inForceSince: null,
  announced: "",
  asks: { day: "", count: 0 },
  explained: {},
  chance: "",
  accepted: null,
  reasonWords: {},
  grantedScopes: {},
  sourceKey: null,
  extensionsSeen: {},
  marksSeen: [],
  domainKey: "",
  historyCounted: false,
  foundTools: [],
  notSensitive: null,
  drill: null,
  welcome: { state: "none", at: 0 },
};

/** The stored value, or its first one. `key` has none: undefined until it has been made. */
export async function readMeta<K extends keyof Values>(
  database: Database,
  key: K,
): Promise<K extends "key" ? DeviceKey | undefined : Values[K]> {
  const row = await database.meta.get(key);
  return (row?.value ?? defaults[key]) as K extends "key" ? DeviceKey | undefined : Values[K];
}

export async function writeMeta<K extends keyof Values>(database: Database, key: K, value: Values[K]): Promise<void> {
  await database.meta.put({ key, value });
}

/** What is random and stays: made by the first who asks, also where two ask at once. */
export function makeOnce<K extends "chance" | "domainKey" | "sourceKey">(
  database: Database,
  key: K,
  make: () => NonNullable<Values[K]>,
): Promise<NonNullable<Values[K]>> {
  return database.transaction("rw", database.meta, async () => {
    const known = (await readMeta(database, key)) as Values[K];
    if (known) return known;
    const made = make();
    await writeMeta(database, key, made);
    return made;
  });
}

/** Changes some fields of one value in one transaction. */
export async function patchMeta<K extends "outbox" | "sync" | "policy">(
  database: Database,
  key: K,
  patch: Partial<Values[K]>,
): Promise<void> {
  await database.transaction("rw", database.meta, async () => {
    const value = (await readMeta(database, key)) as Values[K];
    await writeMeta(database, key, { ...value, ...patch });
  });
}
