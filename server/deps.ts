/** What the app needs from outside, so that tests can give each part. */
import type { FastifyBaseLogger } from "fastify";
import type { ToolEntry } from "../lib/schema/tool.ts";
import type { DetectorNames } from "../rules/from-node.ts";
import type { OidcOptions } from "./admin/oidc-options.ts";
import type { PolicyStore } from "./policy/policy-store.ts";
import type { Connections } from "./sinks/connections.ts";
import type { Database } from "./storage/open-database.ts";
import type { Pseudonyms } from "./storage/pseudonyms.ts";
import type { RateLimit } from "./web/token-bucket.ts";

export interface Limits {
  /** Requests of one device. */
  readonly device: RateLimit;
  /** Activities of one device. The burst is what its outbox holds after a long time away. */
  readonly deviceEvents: RateLimit;
  /** Activities of all devices together. */
  readonly tenantEvents: RateLimit;
  /** Enrolments from one network address. */
  readonly enroll: RateLimit;
  /** Sign-ins with one name, and from one network address. */
  readonly signInName: RateLimit;
  readonly signInAddress: RateLimit;
  /** Requests of one person or one API token. */
  readonly person: RateLimit;
  /** Bytes of bodies held at once, packed and unpacked together. */
  readonly bytesInFlight: number;
}

export const defaultLimits: Limits = {
  device: { burst: 20, perSecond: 1 },
  deviceEvents: { burst: 10_000, perSecond: 5_000 / 3_600 },
  tenantEvents: { burst: 5_000_000, perSecond: 20_000_000 / 86_400 },
  // A whole office enrols from one address on one morning; devices told to wait do so.
  enroll: { burst: 100, perSecond: 5 },
  signInName: { burst: 5, perSecond: 1 / 60 },
  signInAddress: { burst: 20, perSecond: 1 / 6 },
  // A page asks some ten things at once; a program that asks without end must not keep the devices waiting.
  person: { burst: 1_000, perSecond: 20 },
  bytesInFlight: 64 * 1024 * 1024,
};

export interface Deps {
  readonly database: Database;
  readonly policies: PolicyStore;
  readonly pseudonyms: Pseudonyms;
  /** What sending to other systems needs: the key of their secrets, and where it may go. */
  readonly connections: Connections;
  readonly tools: readonly ToolEntry[];
  /** Asked for when a page shows findings: reading hundreds of detectors is no work for the server's start. */
  readonly detectorNames: () => Promise<DetectorNames>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Limits;
  /** Origin under which people reach the dashboard ("https://waymark.example"); null: whatever loopback address they use. */
  readonly publicOrigin: string | null;
  /** The company's sign-in service; absent: local accounts alone. */
  readonly oidc?: OidcOptions | undefined;
  /** Addresses of the proxy in front whose X-Forwarded-For is believed; null: none. */
  readonly trustedProxies: string | null;
  /** Folder with the built dashboard. */
  readonly dashboardDirectory: string;
  readonly logger?: FastifyBaseLogger;
}
