/** Bodies and answers of the ingest API, version 1. Shared by the extension's worker and the server. */
import { z } from "zod";
import { useVersion } from "./acceptable-use.ts";
import { activity } from "./activity.ts";
import { coverageReasons, coverageStates } from "./coverage.ts";
import { selfTest } from "./self-test.ts";
import { surroundings } from "./surroundings.ts";
import { toolId } from "./tool.ts";

export const wireSchemaVersion = 1;
/** What a heartbeat says of losses came with version 2; batches are the same in both. The server takes the newest version and the one before. */
export const heartbeatSchemaVersion = 2;
const acceptedSchema = z.literal([heartbeatSchemaVersion, heartbeatSchemaVersion - 1]);

/** Limits of one batch; the server refuses more with 413 and the device halves it. */
export const batchLimits = { events: 500, wireBytes: 256 * 1024, inflatedBytes: 1024 * 1024 } as const;

export const browserInfo = z.strictObject({
  name: z.enum(["chrome", "edge", "firefox", "chromium", "other"]),
  version: z.string().max(32),
});
export type BrowserInfo = z.infer<typeof browserInfo>;

/** Ed25519 public key as JWK (RFC 8037). */
export const publicKey = z.strictObject({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type PublicKey = z.infer<typeof publicKey>;

const hint = z.string().min(1).max(200);

export const enrollRequest = z.strictObject({
  token: z.string().min(16).max(200),
  publicKey,
  browser: browserInfo,
  extensionVersion: z.string().max(32),
  /** Who and which machine, if IT says so by managed storage. The server keeps only a keyed hash. */
  personHint: hint.optional(),
  machineHint: hint.optional(),
  group: z.string().max(80).optional(),
});
export type EnrollRequest = z.infer<typeof enrollRequest>;

export const enrollReply = z.strictObject({
  deviceId: z.uuid(),
  /** Milliseconds since 1970 by the server's clock. */
  serverTime: z.int(),
  /** Path below the server's address. */
  policyUrl: z.string(),
});
export type EnrollReply = z.infer<typeof enrollReply>;

export const eventEnvelope = z.strictObject({
  /** Strictly increasing for a device within an epoch, from 1. */
  seq: z.int().min(1),
  activity,
});
export type EventEnvelope = z.infer<typeof eventEnvelope>;

export const eventBatch = z.strictObject({
  schema: acceptedSchema,
  deviceId: z.uuid(),
  /** Counts how often the device has lost its outbox; a new epoch starts again at seq 1. */
  epoch: z.int().min(1),
  /** Device's clock when the batch was sent, milliseconds since 1970. */
  sentAt: z.int(),
  events: z.array(z.unknown()).min(1).max(batchLimits.events),
});

/** What the worker sends: each event in full. The server checks the envelope first, then every event by itself. */
export type EventBatch = Omit<z.infer<typeof eventBatch>, "events"> & { events: EventEnvelope[] };

export const eventsReply = z.strictObject({
  /** Every event up to this seq is committed and synced, or refused below: the device forgets them. */
  ackedTo: z.int().min(0),
  /** Refused for good: never to be sent again. `field` and `expected` say why, without the value. */
  rejected: z.array(z.strictObject({ seq: z.int().nullable(), code: z.string(), field: z.string(), expected: z.string() })),
  serverTime: z.int(),
});
export type EventsReply = z.infer<typeof eventsReply>;

export const configErrorSchema = z.strictObject({
  source: z.enum(["managed", "server", "browser"]),
  field: z.string().max(100),
  expected: z.string().max(200),
});

export const coverage = z.strictObject({
  tool: toolId,
  state: z.enum(coverageStates),
  reasons: z.array(z.enum(coverageReasons)).max(coverageReasons.length).readonly(),
  inFrame: z.boolean(),
});

/** How the gate of one tool was when this browser last had it open. */
export const toolCoverage = coverage.extend({
  /** Milliseconds since 1970 by the device's clock. */
  checkedAt: z.int(),
});
export type ToolCoverage = z.infer<typeof toolCoverage>;

/** Why something that was recorded never arrived, as the device counts it. */
export const lossReasons = ["no-room", "too-old", "refused"] as const;
export const loss = z.strictObject({ reason: z.enum(lossReasons), kind: z.string().max(40), count: z.int().min(1) });
export type Loss = z.infer<typeof loss>;

/** What a newer extension adds is let through and not kept: it must not make a device fall silent. */
export const heartbeat = z.object({
  schema: acceptedSchema,
  deviceId: z.uuid(),
  epoch: z.int().min(1),
  sentAt: z.int(),
  extensionVersion: z.string().max(32),
  browser: browserInfo,
  installType: z.enum(["admin", "normal", "development", "sideload", "other"]),
  policy: z.strictObject({
    name: z.string().max(80),
    source: z.enum(["built-in", "server", "managed"]),
    /** Sequence of the signed bundle in force; null for the others. */
    seq: z.int().nullable(),
    stale: z.boolean(),
  }),
  configErrors: z.array(configErrorSchema).max(50),
  outbox: z.object({
    pending: z.int().min(0),
    quarantined: z.int().min(0),
    dropped: z.int().min(0),
    lastAckAt: z.int().nullable(),
    /** Counted since the installation, so that a report that is lost or sent twice changes nothing. */
    losses: z.array(loss).max(100).optional(),
  }),
  /** By tool; those that were open since the installation, the latest first. */
  coverage: z.array(toolCoverage).max(200),
  /** Which version of the company's rules was accepted here, null for none yet. Absent where policy asks for no acceptance. */
  acceptedUse: useVersion.nullable().optional(),
  /** Thumbprints of the keys whose policies this browser takes; the first ones where there are more. */
  policyKeys: z.array(z.string().max(64)).max(50).optional(),
  surroundings: surroundings.optional(),
  /** What cannot be read of it is left out: it must not make a device fall silent. */
  selfTest: selfTest.optional().catch(undefined),
});
export type Heartbeat = z.infer<typeof heartbeat>;

export const heartbeatReply = z.object({
  serverTime: z.int(),
  /** The company's groups to which this browser belongs, for the rules that name groups. */
  groups: z.array(z.string().max(80)).max(100).optional(),
});

/** Body of every refusal. `error` is a stable code; `field` and `expected` where something in particular was wrong. */
export const refusal = z.strictObject({
  error: z.string(),
  message: z.string(),
  field: z.string().optional(),
  expected: z.string().optional(),
});
export type Refusal = z.infer<typeof refusal>;

/**
 * Header typ of a signed policy bundle: a compact JWS, alg Ed25519, the whole body of the answer. Its protected header has the
 * public key as `jwk` and that key's RFC 7638 thumbprint as `kid`; which thumbprints are trusted is the device's decision.
 */
export const policyBundleType = "waymark-policy+jwt";

/** Claims of a signed policy bundle. */
export const policyBundle = z.object({
  v: z.literal(1),
  tenant: z.string(),
  seq: z.int().min(1),
  iat: z.int(),
  /** Not in force before. */
  nbf: z.int().optional(),
  exp: z.int(),
  /** The oldest Waymark that takes it. */
  minExt: z.string().max(32).optional(),
  /** Thumbprints of keys that will sign after this one. */
  nextKeys: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{43}$/))
    .max(5)
    .optional(),
  /** Thumbprints of keys that sign no more; never the one that signed this. */
  retiredKeys: z
    .array(z.string().regex(/^[A-Za-z0-9_-]{43}$/))
    .max(50)
    .optional(),
  /** By whom its hard stops are signed besides: compact JWS of `coSignatureType`. */
  coSigned: z.array(z.string().max(4_000)).max(10).optional(),
  policy: z.unknown(),
});

/** Header typ and claims of a second person's signature. `hardStops`: base64url of SHA-256 over `core/hard-stops-text`. */
export const coSignatureType = "waymark-hard-stops+jwt";
export const coSignature = z.object({ v: z.literal(1), tenant: z.string(), hardStops: z.string().length(43) });

/**
 * What the server's policy is at the moment, asked for without a proof: the ETag that `policyUrl` would have. `messages` changes with every
 * message of the company's that comes or ends, whomever it is for.
 */
export const noticePath = "/v1/notice";
export const notice = z.object({ policy: z.string().max(200), messages: z.string().max(40).optional() });

/** Where a device announces its next key. */
export const rekeyPath = "/v1/rekey";
export const rekeyRequest = z.object({ deviceId: z.uuid(), publicKey });

/** Where a device asks what became of its requests. The answer is signed: see `answersType`. */
export const answersPath = "/v1/answers";

/** Name of the HTTP header that carries the proof. */
export const proofHeader = "waymark-proof";

/** Header typ and claims of the proof that goes with every request of a device: DPoP's (RFC 9449) and the body's hash. */
export const proofType = "waymark-proof+jwt";
export const proofClaims = z.object({
  htm: z.string(),
  /** Path of the request, with its query. */
  htu: z.string(),
  iat: z.int(),
  jti: z.string(),
  /** base64url of SHA-256 over the body as sent; of the empty string for GET. */
  bh: z.string(),
});
