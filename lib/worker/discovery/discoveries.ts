/** What becomes of a page that looks like an AI tool: written down once, sent like any activity, and from then on a tool with a gate. */
import type { Handlers, MessageSender } from "../../bridge/serve.ts";
import type { LookAlike } from "../../core/tools/look-alike.ts";
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity } from "../../schema/activity.ts";
import type { Discovery } from "../../schema/discovery.ts";
import type { Purpose } from "../../schema/purpose.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { FoundTool } from "../store/found-tool.ts";
import { createTurn } from "../turn.ts";
import { companyHash } from "./company-hash.ts";
import { entryOf, type FoundTools } from "./found-tools.ts";
import { knowsHost } from "./knows-host.ts";
import { hasPublicName } from "./public-name.ts";

interface DiscoveryParts {
  readonly foundTools: FoundTools;
  readonly catalogue: readonly ToolEntry[];
  readonly inForce: () => Promise<InForce>;
  /** "" where there is none. */
  readonly serverUrl: () => Promise<string>;
  readonly now: () => number;
  /** What the host is a copy of. */
  copied(host: string): LookAlike | null;
  /** Resolves once the activity is on disk. */
  store(activity: Activity): Promise<void>;
  /** Policy as it is now, to the browser and to every gate. */
  announce(): Promise<void>;
  /** Puts what looks for signs, or the gate of a tool, into the frame. */
  look(frame: MessageSender): Promise<void>;
  placeGate(frame: MessageSender, tool: ToolEntry): Promise<void>;
}

type DiscoveryHandlers = Pick<Handlers, "check-host" | "look-closer" | "found-tool" | "get-found" | "say-purpose">;

/** Of a host that has no public name, what stands in its place. */
const internalHost = "internal";

export function discoveryHandlers(parts: DiscoveryParts): DiscoveryHandlers {
  const { foundTools, now } = parts;
  /** Pages that report at the same time are written down one after the other. */
  const inTurn = createTurn();

  async function isOpenTo(host: string | null, policy: InForce["policy"]): Promise<boolean> {
    return host !== null && policy.discovery?.unknownTools !== false && !knowsHost(parts.catalogue, policy)(host);
  }

  async function note(host: string, found: Discovery, { policy }: InForce): Promise<FoundTool> {
    const known = await foundTools.at(host);
    if (known) {
      await foundTools.keep({ ...known, seenAt: now() });
      return known;
    }
    const hidden = policy.discovery?.internalHosts !== "named" && !hasPublicName(host);
    const canName = !hidden && host.includes(".");
    const id = canName ? `host:${host}` : `internal:${await companyHash(await parts.serverUrl(), host)}`;
    const activity = activityOf(id, hidden ? internalHost : host, found, policy.name, now());
    await parts.store(activity);
    const tool: FoundTool = { id, host, found, activity: activity.id, at: now(), seenAt: now(), asked: false };
    await foundTools.keep(tool);
    return tool;
  }

  async function purposeFor(tool: FoundTool, purpose: Purpose | null): Promise<void> {
    await foundTools.keep({ ...tool, asked: true });
    if (purpose === null) return;
    const { policy } = await parts.inForce();
    const host = tool.id.startsWith("internal:") && policy.discovery?.internalHosts !== "named" ? internalHost : tool.host;
    const activity = activityOf(tool.id, host, tool.found, policy.name, now());
    await parts.store({ ...activity, id: tool.activity, revision: 1, purpose });
  }

  /** Written down before it is announced, and the browser then takes the gate to all pages of the host, save frames of other pages. */
  async function take(host: string, found: Discovery, inForce: InForce, frame: MessageSender): Promise<void> {
    const tool = await inTurn(() => note(host, found, inForce));
    await parts.announce();
    if (frame.frameId !== 0) await parts.placeGate(frame, entryOf(tool));
  }

  return {
    "check-host": async (_, frame) => {
      const host = hostOf(frame);
      const copy = host === null ? null : parts.copied(host);
      const inForce = await parts.inForce();
      if (host === null || !copy || knowsHost(parts.catalogue, inForce.policy)(host)) return { copied: false };
      await take(host, { by: "look-alike", signs: [copy.way], score: 0, like: copy.tool }, inForce, frame);
      return { copied: true };
    },

    "look-closer": async (_, frame) => {
      const { policy } = await parts.inForce();
      if (!(await isOpenTo(hostOf(frame), policy))) return { looks: false };
      await parts.look(frame);
      return { looks: true };
    },

    "found-tool": async ({ signs, score }, frame) => {
      const inForce = await parts.inForce();
      const host = hostOf(frame);
      if (host === null || !(await isOpenTo(host, inForce.policy))) return { noted: false };
      await take(host, { by: "page", signs, score }, inForce, frame);
      return { noted: true };
    },

    "get-found": async (_, frame) => {
      const host = hostOf(frame);
      const tool = host === null ? undefined : await foundTools.at(host);
      if (!tool) return { found: null };
      await foundTools.keep({ ...tool, seenAt: now() });
      const { policy } = await parts.inForce();
      const asks = !tool.asked && policy.discovery?.askPurpose !== false && policy.status[tool.id] === undefined;
      const like = parts.catalogue.find(({ id }) => id === tool.found.like)?.name ?? null;
      return { found: { host: tool.host, by: tool.found.by, like, askPurpose: asks } };
    },

    "say-purpose": async ({ purpose }, frame) => {
      const host = hostOf(frame);
      const tool = host === null ? undefined : await foundTools.at(host);
      if (tool && !tool.asked) await purposeFor(tool, purpose);
      return { noted: true };
    },
  };
}

/** What is recorded in the tool's page names its host as the tool does. */
export function hideInternalHost(activity: Activity): Activity {
  return activity.tool.startsWith("internal:") ? { ...activity, host: internalHost } : activity;
}

function activityOf(tool: string, host: string, found: Discovery, policy: string, at: number): Activity {
  return {
    id: uuid7(at, crypto.getRandomValues(new Uint8Array(10))),
    revision: 0,
    occurredAt: at,
    kind: "discovery",
    tool,
    host,
    action: "record",
    outcome: "allowed",
    rule: null,
    policy,
    findings: [],
    size: "none",
    found,
  };
}

/** Host of the frame that speaks; null for one without an address of its own, or with a name that is none. */
function hostOf({ url }: MessageSender): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed?.protocol.startsWith("http")) return null;
  const host = parsed.hostname.replace(/\.$/, "");
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host) ? host : null;
}
