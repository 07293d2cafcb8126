/** How to speak to this person: what was explained already, how often they were asked today, which wording they were drawn for. */
import type { Guidance, GuidancePage } from "../../bridge/guidance.ts";
import type { Handlers } from "../../bridge/serve.ts";
import type { Family } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { variantOf } from "../policy/variant.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";
import { acceptRules, readAcceptance } from "./acceptance.ts";

interface Parts {
  readonly database: Database;
  readonly policy: () => Promise<Policy>;
  readonly now: () => number;
  readonly openPage: (page: GuidancePage) => Promise<void>;
  /** Something changed that toolbar and server should know. */
  readonly changed: () => void;
}

type Served = "get-guidance" | "note-asked" | "open-page" | "get-acceptance" | "accept-rules";

export function createGuidance({ database, policy, now, openPage, changed }: Parts): Pick<Handlers, Served> {
  async function guidance(): Promise<Guidance> {
    const inForce = await policy();
    const { fatigue } = inForce;
    const asks = await readMeta(database, "asks");
    const spent = asks.day === dayOf(now()) ? asks.count : 0;
    return {
      asksLeft: fatigue ? Math.max(0, fatigue.perDay - spent) : null,
      explained: await readMeta(database, "explained"),
      acceptanceDue: (await readAcceptance(database, inForce)).due,
      variant: (await variantOf(database, inForce))?.name ?? null,
    };
  }

  async function noteAsked(explained: Family | null): Promise<void> {
    await database.transaction("rw", database.meta, async () => {
      const day = dayOf(now());
      const asks = await readMeta(database, "asks");
      await writeMeta(database, "asks", { day, count: asks.day === day ? asks.count + 1 : 1 });
      if (explained === null) return;
      const counts = await readMeta(database, "explained");
      await writeMeta(database, "explained", { ...counts, [explained]: (counts[explained] ?? 0) + 1 });
    });
  }

  return {
    "get-guidance": guidance,
    "note-asked": async ({ explained }) => {
      await noteAsked(explained);
      return guidance();
    },
    "open-page": async ({ page }) => {
      await openPage(page);
      return { opened: true };
    },
    "get-acceptance": async () => readAcceptance(database, await policy()),
    "accept-rules": async ({ version }) => {
      await acceptRules(database, await policy(), version, now());
      changed();
      return { accepted: true };
    },
  };
}

/** The day on the person's own calendar. */
function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}
