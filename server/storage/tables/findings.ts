/** Findings, and what the company says of its assets: the tables of migration 0030. */
import type { AssetCard } from "../../../lib/schema/asset-card.ts";
import type { FindingFact, FindingLevel, FindingRule, FindingStatus, ScorePart } from "../../../lib/schema/risk-finding.ts";
import type { Json, Owned } from "./column-types.ts";

export interface FindingTables {
  asset_cards: Owned & { asset: string; card: Json<AssetCard>; updated_at: Date };
  asset_card_changes: Owned & {
    asset: string;
    number: number;
    part: string;
    before: string | null;
    after: string | null;
    changed_by: string;
    changed_at: Date;
  };
  findings: Owned & {
    finding_id: string;
    rule: FindingRule;
    dedup_key: string;
    asset: string | null;
    subject: string | null;
    title: string;
    level: FindingLevel;
    score: number;
    parts: Json<ScorePart[]>;
    facts: Json<FindingFact[]>;
    status: FindingStatus;
    reason: string | null;
    owner: string | null;
    opened_at: Date;
    evidence_at: Date;
    last_seen_at: Date;
    due_at: Date;
    closed_at: Date | null;
    accepted_until: Date | null;
    reopened: number;
    ticket_key: string | null;
    ticket_url: string | null;
  };
  finding_changes: Owned & {
    finding_id: string;
    number: number;
    what: string;
    before: string | null;
    after: string | null;
    reason: string | null;
    changed_by: string | null;
    changed_at: Date;
  };
  vendor_facts: Owned & {
    tool: string;
    fact: string;
    value: string;
    source: string;
    fact_date: string;
    before: string | null;
    changed_at: Date | null;
  };
  finding_runs: Owned & { ran_at: Date };
}
