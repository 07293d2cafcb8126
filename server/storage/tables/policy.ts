/** The tables of policies on their way, and of what became of them. */
import type { ColumnType, Generated } from "kysely";
import type { FeatureRow } from "../../policy/backtest/feature-row.ts";
import type { Json, Owned } from "./column-types.ts";

export const versionSources = ["starter", "file", "dashboard", "revert", "rollout"] as const;
export type VersionSource = (typeof versionSources)[number];

export interface PolicyTables {
  policy_versions: Owned & {
    seq: number;
    digest: string;
    document: Json<unknown>;
    created_at: Date;
    key_id: string;
    bundle: string;
    issued_at: Date;
    source: Generated<VersionSource>;
    published_by: string | null;
    note: Generated<string>;
    source_text: string | null;
    co_signed: ColumnType<string[], string | undefined, string>;
  };
  policy_drafts: Owned & {
    draft_id: string;
    title: string;
    source_text: string;
    based_on: number;
    state: Generated<"open" | "published" | "given-up">;
    created_by: string;
    created_at: Date;
    updated_at: Date;
    published_seq: number | null;
    co_signed: ColumnType<string[], string | undefined, string>;
  };
  policy_comments: Owned & { draft_id: string; comment_id: string; author: string; text: string; at: Date };
  policy_approvals: Owned & { draft_id: string; user_id: string; digest: string; at: Date };
  policy_features: Owned & { day: Date; counted_at: Date; activities: number; mixtures: Json<FeatureRow[]> };
  rollout_steps: Owned & {
    step_id: string;
    rule: string;
    at: Date;
    seq: number;
    what: "forward" | "back";
    reason: string;
    numbers: Json<Record<string, number>>;
  };
}
