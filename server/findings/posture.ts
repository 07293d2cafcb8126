/** Everything that the rules look at, gathered once for a run: plain figures, no text of anybody's, people only as counts. */
import type { AccountClass } from "../../lib/schema/account.ts";
import type { AssetCard } from "../../lib/schema/asset-card.ts";
import type { Category, Severity } from "../../lib/schema/finding.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";

export interface Posture {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Fewer people than this are not counted out. */
  readonly fewest: number;
  readonly tools: readonly ToolPosture[];
  readonly days: readonly ToolDays[];
  readonly found: readonly FoundTool[];
  readonly consents: readonly ConsentPosture[];
  readonly creations: readonly CreationPosture[];
  readonly factChanges: readonly FactChange[];
  readonly fleet: FleetPosture;
}

/** One tool of catalogue or policy that was met; counts are of the last 30 days. */
export interface ToolPosture {
  readonly tool: string;
  readonly name: string;
  readonly status: ToolStatus;
  /** Its vendor says that it trains on what people write with their own account. */
  readonly trains: boolean;
  readonly card: AssetCard;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly people: number;
  /** Activities that put content on its way to the tool. */
  readonly uses: number;
  /** Those of `uses` that were held back, hidden or given up. */
  readonly stopped: number;
  readonly data: readonly DataPosture[];
  readonly accounts: readonly {
    readonly account: AccountClass;
    readonly uses: number;
    readonly people: number;
    readonly latest: number;
  }[];
  /** Seen by other systems, by source; empty where only browsers saw it. */
  readonly imported: readonly { readonly source: string; readonly people: number; readonly latest: number }[];
}

/** One kind of data on its way to one tool. */
export interface DataPosture {
  readonly category: Category;
  /** The gravest that was found, and the gravest that went out; null where none did. */
  readonly severity: Severity;
  readonly severityLeft: Severity | null;
  /** Activities with it, those of them that went out with it, and how many people were behind those. */
  readonly activities: number;
  readonly left: number;
  readonly people: number;
  /** When it last went out; 0 for never. */
  readonly latest: number;
}

/** Uses a day of one tool by one group, oldest first; the last is the last whole day. */
export interface ToolDays {
  readonly tool: string;
  /** Null: by everybody. */
  readonly group: string | null;
  readonly people: number;
  readonly counts: readonly number[];
  /** End of the last day. */
  readonly until: number;
}

/** A tool that no list names. */
export interface FoundTool {
  /** Under which it stands in the inventory. */
  readonly tool: string;
  /** Host, or the hash that stands for one. */
  readonly host: string;
  readonly by: "page" | "look-alike" | "history" | "import";
  readonly like: string | null;
  readonly score: number;
  readonly people: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** One application that was given access to what people have at a provider. */
export interface ConsentPosture {
  readonly provider: string;
  readonly client: string;
  readonly name: string;
  /** The AI tool behind it, where that is known. */
  readonly tool: string | null;
  readonly ai: "known" | "likely" | "unknown";
  readonly risk: "low" | "medium" | "high";
  readonly scopes: readonly string[];
  /** Scopes that came later. */
  readonly grown: readonly string[];
  readonly people: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** When it was last used, where an import says so. */
  readonly lastUsed: number | null;
}

export interface CreationPosture {
  readonly tool: string;
  readonly name: string;
  readonly what: "connector" | "mcp-server" | "agent" | "share-link" | "api-key";
  readonly count: number;
  readonly people: number;
  readonly latest: number;
}

export interface FactChange {
  readonly tool: string;
  readonly name: string;
  readonly fact: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly at: number;
}

/** Enrolled browsers that were not removed. */
export interface FleetPosture {
  readonly browsers: number;
  /** Not heard from for a week, and when the latest of them was last heard. */
  readonly silent: number;
  readonly silentSince: number;
  /** On an older version of the extension than the newest that any browser has. */
  readonly outdated: number;
  readonly newest: string;
  /** Numbers skipped by browsers, and by how many of them. */
  readonly missing: number;
  readonly gappy: number;
  readonly gates: readonly {
    readonly tool: string;
    readonly name: string;
    readonly state: "degraded" | "not-covered";
    readonly browsers: number;
    readonly reasons: readonly string[];
    readonly latest: number;
  }[];
  /** Not on the policy in force a day after it was signed: older, stale, or the built-in one. */
  readonly offPolicy: number;
  readonly policySince: number;
  readonly configErrors: number;
}
