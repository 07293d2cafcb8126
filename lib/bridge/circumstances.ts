/** What a gate's page is told of how accounts and protected sources are recognised, and what it tells. */
import type { AccountClass, Plan } from "../schema/account.ts";
import type { Severity } from "../schema/finding.ts";

export interface AccountRules {
  readonly domains?: readonly string[] | undefined;
  readonly workspaces?: readonly string[] | undefined;
  /** Under which a domain is hashed before it leaves the page. */
  readonly key: string;
}

/** All of an account that leaves a page. */
export interface KnownAccount {
  readonly account: AccountClass;
  readonly plan: Plan;
  /** Keyed hash. */
  readonly domain?: string;
}

export interface SourcesHere {
  readonly key: readonly [number, number, number, number];
  readonly places: readonly { readonly id: string; readonly name: string; readonly severity: Severity }[];
  /** By id, of all that was seen there and has not run out: 32 bits a print. */
  readonly prints: Readonly<Record<string, readonly number[]>>;
  /** Changes with the prints. */
  readonly version: string;
}

export interface CircumstancesHere {
  readonly rules: AccountRules;
  /** What a page of this tool said last in this tab. */
  readonly before: KnownAccount | null;
}
