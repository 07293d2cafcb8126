/** What the worker needs from outside, so that tests can give each part. */
import type { GuidancePage } from "../bridge/guidance.ts";
import type { GatePolicy } from "../bridge/protocol.ts";
import type { MessageSender } from "../bridge/serve.ts";
import type { ToolMatch } from "../core/tools/match-tool.ts";
import type { ConfigError, StarterMode } from "../schema/managed-config.ts";
import type { Policy } from "../schema/policy.ts";
import type { PolicyHere } from "../schema/policy-here.ts";
import type { ToolEntry } from "../schema/tool.ts";
import type { Badge } from "./badge.ts";
import type { ConfigurationSource } from "./configuration/configuration.ts";
import type { DeviceFacts } from "./device/enrolment.ts";
import type { DiscoveryBrowser } from "./discovery/discovery.ts";
import type { KeptBooks } from "./guidance/kept-books.ts";
import type { HandOverTabs } from "./hand-over/hand-over-tabs.ts";
import type { MomentParts } from "./moments/moments.ts";
import type { RequestRefuser } from "./placement/refuse-requests.ts";
import type { WordsParts } from "./policy/words.ts";
import type { Database } from "./store/database.ts";
import type { Surroundings } from "./surroundings.ts";

export interface WorkerParts {
  readonly database: Database;
  readonly source: ConfigurationSource;
  readonly starters: { readonly [mode in StarterMode]: Policy };
  /** The catalogue. */
  readonly tools: readonly ToolEntry[];
  readonly facts: DeviceFacts;
  readonly surroundings: Surroundings;
  /** Makes the browser do its part: gates where policy adds hosts, none of a blocked tool's pages. What it will not do comes back. */
  enforce(policy: PolicyHere): Promise<readonly ConfigError[]>;
  /** Puts the gate into one frame. Rejects where the browser does not let us. */
  placeGate(frame: MessageSender, match: ToolMatch): Promise<void>;
  readonly discovery: DiscoveryBrowser;
  readonly handOverTabs: HandOverTabs;
  /** A notification of the browser's own. */
  notify(words: { readonly title: string; readonly message: string }): Promise<void>;
  /** One of our own pages, in a new tab. */
  openPage(page: GuidancePage): Promise<void>;
  readonly words: WordsParts;
  /** Null in a build that does not look at requests. */
  readonly refuser: RequestRefuser | null;
  readonly keptBooks: KeptBooks;
  readonly moments: MomentParts;
  /** To every gate that is open. */
  announce(policy: GatePolicy): void;
  showBadge(badge: Badge): void;
  /** Asks to be woken at this time, milliseconds since 1970. */
  wakeAt(time: number): void;
}
