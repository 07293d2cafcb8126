/** Opens everything, listens, and closes everything again: for `main.ts`, for scripts and for tests. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import type { Policy } from "../lib/schema/policy.ts";
import type { ToolEntry } from "../lib/schema/tool.ts";
import { loadDetectorNames, loadTools } from "../rules/from-node.ts";
import type { OidcOptions } from "./admin/oidc-options.ts";
import { createSignInToken, needsSignInLink } from "./admin/sign-in-link.ts";
import { createApp } from "./app.ts";
import { type Deps, defaultLimits, type Limits } from "./deps.ts";
import { createEnrollmentToken, hasNoEnrollmentToken } from "./ingest/enrolment/create-enrollment-token.ts";
import { jobsOf } from "./jobs/jobs-of.ts";
import { openJobs } from "./jobs/open-jobs.ts";
import { openPolicyStore } from "./policy/policy-store.ts";
import { openSigningKey } from "./policy/signing-key.ts";
import { openConnections } from "./sinks/connections.ts";
import { lockDirectory } from "./storage/embedded/directory-lock.ts";
import { openDatabase } from "./storage/open-database.ts";
import { openPseudonyms } from "./storage/pseudonyms.ts";
import { writeSecretFile } from "./storage/secret-file.ts";

export interface ServerOptions {
  /** Folder for database, keys and lock; made if absent. */
  readonly dataDirectory: string;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  readonly databaseUrl?: string | undefined;
  readonly replicaUrl?: string | undefined;
  readonly oidc?: OidcOptions | undefined;
  readonly policyFile?: string | undefined;
  /** In force until something is published. Default: the nudging one. */
  readonly starter?: Policy;
  readonly publicOrigin?: string | null;
  readonly trustedProxies?: string | null;
  /** Networks beyond the public internet that a connection to another system may lead into. Default: none. */
  readonly sinkNetworks?: readonly string[];
  /** Default: `dist/dashboard` of the project. */
  readonly dashboardDirectory?: string;
  /** Default: the catalogue. */
  readonly tools?: readonly ToolEntry[];
  readonly limits?: Partial<Limits>;
  readonly logger?: FastifyBaseLogger;
  /** Link and token only where there is none yet, or new ones each time. Default "always". */
  readonly secrets?: "first-time" | "always";
  /** Called once when the disk has failed; the caller should `close()` and stop. */
  readonly onFault?: (error: Error) => void;
}

export interface RunningServer {
  readonly url: string;
  /** One-time link for the dashboard; null if one is not due. */
  readonly signInLink: string | null;
  /** Token for managed storage; null if one is not due. */
  readonly enrollmentToken: string | null;
  /** RFC 7638 thumbprint of the key that signs policies, for `policyKeys` in managed storage. */
  readonly policyKey: string;
  readonly database: "embedded" | "postgresql";
  /** Makes another one-time link; an earlier one that was not used stops working. */
  readonly newSignInLink: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The embedded engine writes its log into the tables only when told; so often, in milliseconds. */
const checkpointEvery = 5 * 60_000;

/** Throws with a sentence for people if the folder is in use, the policy is broken or the database cannot be used. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dataDirectory, host = "127.0.0.1", port = 0, secrets = "always" } = options;
  const logger = options.logger ?? pino({ level: "silent" });
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const undo: (() => unknown)[] = [lockDirectory(dataDirectory)];
  const close = async (): Promise<void> => {
    const errors: unknown[] = [];
    for (let step = undo.pop(); step; step = undo.pop()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  };
  try {
    const deps = await openDeps(options, logger, undo);
    const app = createApp(deps);
    undo.push(() => app.close());
    const url = await app.listen({ host, port });
    undo.push(
      await openJobs({ ...options, database: deps.database, jobs: jobsOf(deps, dataDirectory), onError: tellOf(logger) }),
    );
    const due = async (needed: () => Promise<boolean>): Promise<boolean> => secrets === "always" || needed();
    const newSignInLink = async (): Promise<string> => {
      const link = `${options.publicOrigin ?? url}/sign-in#token=${await createSignInToken(deps)}`;
      writeSecretFile(join(dataDirectory, "sign-in-link"), link);
      return link;
    };
    const signInLink = (await due(() => needsSignInLink(deps))) ? await newSignInLink() : null;
    const enrollmentToken = (await due(() => hasNoEnrollmentToken(deps)))
      ? await createEnrollmentToken(deps, { label: "made at the server's start" })
      : null;
    return { url, signInLink, enrollmentToken, policyKey: deps.policyKey, database: deps.database.kind, newSignInLink, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

async function openDeps(
  options: ServerOptions,
  logger: FastifyBaseLogger,
  undo: (() => unknown)[],
): Promise<Deps & { policyKey: string }> {
  const { dataDirectory, databaseUrl, policyFile } = options;
  const now = Date.now;
  const database = await openDatabase({
    dataDirectory,
    databaseUrl,
    replicaUrl: options.replicaUrl,
    onFault: (error) => {
      logger.fatal({ code: (error as NodeJS.ErrnoException).code }, "the disk failed; nothing is accepted any more");
      options.onFault?.(error);
    },
  });
  undo.push(() => database.close());
  const timer = setInterval(() => {
    database.checkpoint().catch((error: Error) => logger.error({ name: error.name }, "checkpoint failed"));
  }, checkpointEvery);
  timer.unref();
  undo.push(() => clearInterval(timer));
  const key = await openSigningKey(dataDirectory);
  const policies = await openPolicyStore({
    database,
    key,
    policyFile,
    starter: options.starter,
    now,
    onBadFile: (error) => logger.error(`${error.message}\nThe last good policy stays in force.`),
  });
  return {
    database,
    policies,
    pseudonyms: openPseudonyms(dataDirectory),
    connections: openConnections(dataDirectory, options.sinkNetworks ?? []),
    tools: options.tools ?? loadTools(),
    detectorNames: once(loadDetectorNames),
    now,
    limits: { ...defaultLimits, ...options.limits },
    oidc: options.oidc,
    publicOrigin: options.publicOrigin ?? null,
    trustedProxies: options.trustedProxies ?? null,
    dashboardDirectory: options.dashboardDirectory ?? fileURLToPath(new URL("../dist/dashboard", import.meta.url)),
    logger,
    policyKey: key.thumbprint,
  };
}

/** The name alone: messages of a database quote values. */
function tellOf(logger: FastifyBaseLogger) {
  return (job: string, error: Error): void => {
    logger.error(
      { job, name: error.name, code: (error as { code?: string }).code },
      "a job failed; it is tried again at its next time",
    );
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
