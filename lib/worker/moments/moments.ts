/** Of the moments beside a prompt: whose account it is, what was seen in protected places, and who asks for access. */
import type { Handlers } from "../../bridge/serve.ts";
import type { CreationRule } from "../../schema/creation-rule.ts";
import type { Policy } from "../../schema/policy.ts";
import { patchMeta } from "../store/meta.ts";
import type { SessionStore } from "../store/session-store.ts";
import { accountHandlers, type KnownAccounts } from "./account.ts";
import { noteMarks } from "./beside.ts";
import { type ConsentParts, createConsents } from "./consents.ts";
import { creationHandlers } from "./creations.ts";
import { createSources } from "./sources.ts";

/** What of the browser they need. */
export interface MomentParts {
  readonly accounts: SessionStore<KnownAccounts>;
  readonly consents: Pick<ConsentParts, "providers" | "extensions" | "open">;
  readonly creations: readonly CreationRule[];
}

type Answered =
  | "note-agents"
  | "note-creation"
  | "get-account-rules"
  | "note-account"
  | "get-sources"
  | "get-source-key"
  | "keep-source"
  | "see-consent"
  | "step-consent";

export interface Moments {
  readonly handlers: Pick<Handlers, Answered>;
  /** Forgets what has run out, and what policy no longer names. */
  expire(policy: Policy): Promise<void>;
}

export function createMoments(
  { accounts, consents, creations }: MomentParts,
  worker: Pick<ConsentParts, "database" | "tools" | "inForce" | "store" | "watch" | "now">,
): Moments {
  const { database, inForce, now } = worker;
  const sources = createSources(database, inForce, now);
  return {
    handlers: {
      ...accountHandlers(database, inForce, accounts),
      ...sources.handlers,
      "note-agents": async ({ names }) => {
        // The server should hear of it before the next day.
        if (await noteMarks(database, names, now())) await patchMeta(database, "sync", { heartbeatAt: 0 });
        return { noted: true };
      },
      ...creationHandlers({ ...worker, rules: creations }),
      ...createConsents({ ...consents, ...worker }),
    },
    expire: sources.expire,
  };
}
