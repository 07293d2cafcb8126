import type { Discovery } from "../../schema/discovery.ts";

export interface FoundTool {
  readonly id: string;
  readonly host: string;
  readonly found: Discovery;
  /** Of the activity that says so. */
  readonly activity: string;
  /** Milliseconds since 1970; so is `seenAt`, when a page of it was last open. */
  readonly at: number;
  readonly seenAt: number;
  /** Whether the person has been asked what it is for. */
  readonly asked: boolean;
}
