/** One thing that is read from the database for evidence packs. */
import type { EvidenceItem } from "../../lib/schema/evidence.ts";
import type { PrivacySettings } from "../../lib/schema/privacy-settings.ts";
import type { Deps } from "../deps.ts";
import { readSettings } from "../privacy/settings.ts";

export const day = 86_400_000;
/** How far evidence looks back, where it counts what happened. Days. */
export const window = 90;

/** What evidence is read by: a stopped server has it as well. */
export type EvidenceDeps = Pick<Deps, "database" | "policies" | "pseudonyms" | "tools" | "now">;

export interface Asked {
  readonly deps: EvidenceDeps;
  readonly settings: PrivacySettings;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** `window` days before. */
  readonly since: Date;
}

export type Answer = Pick<EvidenceItem, "facts"> & Partial<Pick<EvidenceItem, "table" | "gaps" | "present">>;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly query: string;
  read(asked: Asked): Promise<Answer>;
}

export async function askedNow(deps: EvidenceDeps): Promise<Asked> {
  const now = deps.now();
  return { deps, settings: await readSettings(deps), now, since: new Date(now - window * day) };
}

/** What is not said otherwise: no table, no gap, and evidence of something. */
export async function readSource(source: Source, asked: Asked): Promise<EvidenceItem> {
  const { id, title, query } = source;
  return { id, title, query, table: null, gaps: [], present: true, ...(await source.read(asked)) };
}

export const isoDay = (at: Date | number) => new Date(at).toISOString().slice(0, 10);

export const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
