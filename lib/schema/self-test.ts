/** What Waymark finds when it tests itself in one browser: shown on its page, copied for IT, and sent with the heartbeat. No content, and nobody's name. */
import { z } from "zod";
import { coverageReasons, coverageStates } from "./coverage.ts";
import { toolId } from "./tool.ts";

export const installTypes = ["admin", "normal", "development", "sideload", "other"] as const;
/** Where a setting of IT's must not stand by its value, only by its name. */
const settingName = z.string().max(40);

export const selfTest = z.object({
  version: z.literal(1),
  /** Milliseconds since 1970 by the device's clock; so are all times here. */
  at: z.int(),
  installType: z.enum(installTypes),
  configuration: z.object({
    /** "none": managed storage is empty, or the browser has none. */
    source: z.enum(["managed", "demo", "none"]),
    /** Names of the settings that were taken. */
    settings: z.array(settingName).max(40),
    errors: z.array(z.object({ source: z.enum(["managed", "server", "browser"]), field: z.string().max(100) })).max(50),
  }),
  server: z.object({
    /** "off": nothing is sent from here, see `why`. */
    state: z.enum(["off", "enrolling", "enrolled", "revoked"]),
    why: z.enum(["no-server", "not-managed", "no-token", "not-consented"]).nullable(),
    /** What the server said to a plain question just now. "not-asked": in a heartbeat, which is a question itself. */
    reach: z.enum(["answered", "refused", "unreachable", "not-asked"]),
    lastError: z.string().max(40).nullable(),
  }),
  /** Server's clock minus this device's, milliseconds; null before the first answer. */
  clockSkew: z.int().nullable(),
  policy: z.object({
    source: z.enum(["built-in", "server", "managed"]),
    seq: z.int().nullable(),
    /** When the server signed it, by the server's clock; null for a policy that is not signed. */
    issuedAt: z.int().nullable(),
    expiresAt: z.int().nullable(),
    stale: z.boolean(),
    /** "pinned": by a key that IT has named. "first-use": by the first one seen. */
    signature: z.enum(["pinned", "first-use"]).nullable(),
  }),
  /** False where a person or IT has taken back access to some sites; null where the browser does not say. */
  siteAccess: z.boolean().nullable(),
  /** Of the tabs that are open now: hosts of AI tools that the browser's policy closes to extensions; of no other page. Null where the browser does not say. */
  closedHosts: z.array(z.string().max(253)).max(50).nullable(),
  /** Whether Waymark works in private windows; null where the browser does not say. */
  privateWindows: z.boolean().nullable(),
  storage: z.enum(["ok", "unavailable"]),
  queue: z.object({ pending: z.int().min(0), refused: z.int().min(0), dropped: z.int().min(0), lastAckAt: z.int().nullable() }),
  /** How the gate was on each tool that was open here, the latest first. */
  gates: z
    .array(
      z.object({ tool: toolId, state: z.enum(coverageStates), reasons: z.array(z.enum(coverageReasons)), checkedAt: z.int() }),
    )
    .max(50),
  /** The last time that a person had a page tested, and whether everything went well. */
  drill: z.object({ at: z.int(), passed: z.boolean() }).nullable(),
});
export type SelfTest = z.infer<typeof selfTest>;
