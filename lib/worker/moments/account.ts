/** What a tab's page said of its account, for the next page of the same host, and by what accounts are known. */
import type { KnownAccount } from "../../bridge/circumstances.ts";
import type { Handlers } from "../../bridge/serve.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Database } from "../store/database.ts";
import { makeOnce } from "../store/meta.ts";
import type { SessionStore } from "../store/session-store.ts";
import { addressOf } from "./address-of.ts";

/** By tab and host. */
export type KnownAccounts = Readonly<Record<string, KnownAccount>>;

const mostTabs = 200;

function randomHex(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function accountHandlers(
  database: Database,
  inForce: () => Promise<{ readonly policy: Policy }>,
  accounts: SessionStore<KnownAccounts>,
): Pick<Handlers, "get-account-rules" | "note-account"> {
  const keyOf = (tab: { readonly id?: number | undefined } | undefined, url = "") =>
    `${tab?.id ?? -1} ${addressOf(url)?.host ?? ""}`;

  /** Policy's own, so that the same domain is the same in every browser of a company; else this device's. */
  async function hashKey({ account }: Policy): Promise<string> {
    return account?.key ?? makeOnce(database, "domainKey", randomHex);
  }

  return {
    "get-account-rules": async (_, { tab, url }) => {
      const { policy } = await inForce();
      const { domains, workspaces } = policy.account ?? {};
      const rules = { domains, workspaces, key: await hashKey(policy) };
      return { rules, before: (await accounts.read())[keyOf(tab, url)] ?? null };
    },
    "note-account": async ({ account }, { tab, url }) => {
      const { [keyOf(tab, url)]: _, ...others } = await accounts.read();
      const rest = Object.entries(others).slice(1 - mostTabs);
      await accounts.write({ ...Object.fromEntries(rest), [keyOf(tab, url)]: account });
      return { noted: true };
    },
  };
}
