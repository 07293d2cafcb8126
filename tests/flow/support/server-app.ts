/** The server's app on a database of its own, with a clock that the test moves and nothing listening. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Policy } from "../../../lib/schema/policy.ts";
import type { EnrollReply, EventsReply } from "../../../lib/schema/wire.ts";
import { nudgePolicy } from "../../../rules/policies/nudge.ts";
import { createApp } from "../../../server/app.ts";
import { type Deps, defaultLimits, type Limits } from "../../../server/deps.ts";
import { createEnrollmentToken } from "../../../server/ingest/enrolment/create-enrollment-token.ts";
import { openPolicyStore } from "../../../server/policy/policy-store.ts";
import { openSigningKey } from "../../../server/policy/signing-key.ts";
import { openConnections } from "../../../server/sinks/connections.ts";
import { type Database, openDatabase } from "../../../server/storage/open-database.ts";
import { openPseudonyms } from "../../../server/storage/pseudonyms.ts";
import { checkReplies } from "./check-replies.ts";
import { emptyDatabase } from "./empty-database.ts";
import { batchBody, enrollBody, type KeyPair, makeKey, signedRequest } from "./server-device.ts";
import { hasPostgres, startPostgres } from "./throwaway-postgres.ts";

export interface TestDevice {
  readonly key: KeyPair;
  readonly deviceId: string;
  /** Sends events with the given numbers and content; throws unless 200. */
  readonly sendEvents: (events: readonly unknown[], epoch?: number) => Promise<EventsReply>;
  readonly post: (url: string, body: unknown, extra?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly get: (url: string, extra?: Record<string, string>) => Promise<LightMyRequestResponse>;
}

export interface TestServer {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly directory: string;
  /** Everything that was logged, as text. */
  readonly log: string[];
  /** Milliseconds since 1970. */
  readonly clock: { now: number };
  readonly token: string;
  readonly inject: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly enroll: (changes?: object) => Promise<TestDevice>;
}

export interface TestServerOptions {
  readonly limits?: Partial<Limits>;
  readonly publicOrigin?: string;
  readonly policy?: Policy;
}

export const startOfTime = 1_795_000_000_000;

/** Runs `tests` on the embedded database and on PostgreSQL; where that is missing, its tests show as skipped. */
export function onEachDatabase(name: string, tests: (server: () => TestServer) => void, options: TestServerOptions = {}): void {
  describe(`${name} (embedded)`, () => tests(testServer("embedded", options)));
  describe.skipIf(!hasPostgres())(`${name} (PostgreSQL)`, () => tests(testServer("postgresql", options)));
}

interface OpenDatabase {
  readonly directory: string;
  readonly database: Database;
  readonly databaseUrl: string | undefined;
  readonly close: () => Promise<void>;
}

/** One database of each kind for a test file: making one takes seconds, emptying it none. */
const open = new Map<Database["kind"], Promise<OpenDatabase>>();
afterAll(async () => {
  for (const each of open.values()) await (await each).close();
});

async function openOnce(kind: Database["kind"]): Promise<OpenDatabase> {
  const directory = mkdtempSync(join(tmpdir(), "waymark-server-"));
  const postgres = kind === "postgresql" ? await startPostgres() : null;
  const databaseUrl = await postgres?.createDatabase();
  const database = await openDatabase({ dataDirectory: directory, databaseUrl });
  const close = async (): Promise<void> => {
    await database.close();
    await postgres?.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { directory, database, databaseUrl, close };
}

/** Where a test's database is reached; undefined for the embedded one. */
export async function addressOf(database: Database): Promise<string | undefined> {
  for (const one of open.values()) if ((await one).database === database) return (await one).databaseUrl;
  return undefined;
}

/** A server for the block, on an empty database before each test. */
export function testServer(kind: Database["kind"], options: TestServerOptions = {}): () => TestServer {
  let server: TestServer;
  beforeAll(async () => {
    if (!open.has(kind)) open.set(kind, openOnce(kind));
    await open.get(kind);
  }, 120_000);
  beforeEach(async () => {
    const { database, directory } = (await open.get(kind)) as OpenDatabase;
    await emptyDatabase(database.db);
    server = await openServer(database, directory, options);
    return () => server.app.close();
  });
  return () => server;
}

/** A server on `database`; its keys lie in `directory`. */
export async function openServer(database: Database, directory: string, options: TestServerOptions): Promise<TestServer> {
  const clock = { now: startOfTime };
  const now = () => clock.now;
  const log: string[] = [];
  const deps: Deps = {
    database,
    policies: await openPolicyStore({ database, key: await openSigningKey(directory), now, onBadFile: () => undefined }),
    pseudonyms: openPseudonyms(directory),
    connections: openConnections(directory, ["127.0.0.0/8"]),
    tools: [
      {
        id: "chatgpt",
        name: "ChatGPT",
        vendor: "OpenAI",
        category: "chat",
        hosts: [{ host: "chatgpt.com" }],
        home: "https://chatgpt.com/",
        facts: {},
      },
      {
        id: "grammarly",
        name: "Grammarly",
        vendor: "Superhuman",
        category: "writing",
        hosts: [{ host: "grammarly.com" }],
        home: "https://app.grammarly.com/",
        facts: {
          country: { value: "United States", source: "https://fernly.com/about", date: "2026-11-20", confidence: "high" },
        },
        lookedThrough: { date: "2026-11-20", unknown: ["retention", "breaches"] },
      },
    ],
    detectorNames: async () => new Map([["jwt", { one: "JSON web token", other: "JSON web tokens" }]]),
    now,
    limits: {
      ...defaultLimits,
      device: { burst: 10_000, perSecond: 1 },
      deviceEvents: { burst: 1e6, perSecond: 1 },
      ...options.limits,
    },
    publicOrigin: options.publicOrigin ?? null,
    trustedProxies: null,
    dashboardDirectory: join(directory, "dashboard"),
    logger: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
  };
  const withPolicy = options.policy ? { ...deps, policies: fixedPolicy(deps, options.policy) } : deps;
  const app = createApp(withPolicy);
  checkReplies(app);
  const token = await createEnrollmentToken(deps, { label: "test" });
  const inject = (request: InjectOptions): Promise<LightMyRequestResponse> => app.inject(request);
  return { app, deps: withPolicy, directory, log, clock, token, inject, enroll: (changes) => enroll(changes ?? {}) };

  async function enroll(changes: object): Promise<TestDevice> {
    const key = await makeKey();
    const body = { ...enrollBody(key, token), ...changes };
    const answer = await inject(await signedRequest({ key, keyId: key.thumbprint, now: now() }, "POST", "/v1/enroll", body));
    if (answer.statusCode !== 200) throw new Error(`enrolling was answered ${answer.statusCode}: ${answer.body}`);
    const { deviceId } = answer.json<EnrollReply>();
    const post: TestDevice["post"] = async (url, sent, extra) =>
      inject(await signedRequest({ key, keyId: deviceId, now: now() }, "POST", url, sent, extra));
    return {
      key,
      deviceId,
      post,
      get: async (url, extra) => inject(await signedRequest({ key, keyId: deviceId, now: now() }, "GET", url, undefined, extra)),
      sendEvents: async (events, epoch = 1) => {
        const sent = await post("/v1/events", batchBody(deviceId, now(), events, epoch));
        if (sent.statusCode !== 200) throw new Error(`events were answered ${sent.statusCode}: ${sent.body}`);
        return sent.json<EventsReply>();
      },
    };
  }
}

/** The policy's statuses without its signature: what the inventory needs. */
function fixedPolicy(deps: Deps, policy: Policy): Deps["policies"] {
  return {
    ...deps.policies,
    current: async () => ({ ...(await deps.policies.current()), policy: { ...nudgePolicy, ...policy } }),
  };
}
