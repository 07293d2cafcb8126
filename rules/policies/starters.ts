/** The policies that a company can begin with. */
import type { Policy } from "../../lib/schema/policy.ts";
import { financePolicy } from "./finance.ts";
import { healthPolicy } from "./health.ts";
import { nudgePolicy } from "./nudge.ts";
import { observePolicy } from "./observe.ts";
import { publicSectorPolicy } from "./public-sector.ts";
import { softwarePolicy } from "./software.ts";
import { strictPolicy } from "./strict.ts";

export interface Starter {
  /** Name of its file. */
  readonly id: string;
  /** For whom it is, in a sentence. */
  readonly about: string;
  readonly policy: Policy;
}

/** The mildest first, then by field. */
export const starters: readonly Starter[] = [
  {
    id: "observe",
    about: "Holds nothing and records everything: for the first weeks, to see what is used.",
    policy: observePolicy,
  },
  { id: "nudge", about: "Tells people and lets them choose. The default where IT has set nothing.", policy: nudgePolicy },
  {
    id: "strict",
    about: "Keeps sensitive values out of every tool that is not approved, and keys out of all.",
    policy: strictPolicy,
  },
  {
    id: "health",
    about: "For hospitals, practices and insurers: nothing that says who is ill with what leaves.",
    policy: healthPolicy,
  },
  {
    id: "finance",
    about: "For banks, insurers and advisers: accounts, cards and unpublished figures stay inside.",
    policy: financePolicy,
  },
  {
    id: "software",
    about: "For those who write software: code may be discussed, secrets and customers' data may not.",
    policy: softwarePolicy,
  },
  {
    id: "public-sector",
    about: "For offices, schools and courts: citizens' data stays, and unreviewed companions are for reading.",
    policy: publicSectorPolicy,
  },
];
