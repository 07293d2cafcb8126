/** Which scopes each client was granted from this browser: what comes on top of them is growth. Names alone. */
import type { Consent } from "../../schema/consent.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

const mostClients = 200;

const keyOf = ({ provider, client, redirectHost }: Consent) => JSON.stringify([provider, client, redirectHost]);

/** Null for a client that was granted nothing before; otherwise what it was not granted. */
export async function grownScopes(database: Database, consent: Consent): Promise<string[] | null> {
  const before = (await readMeta(database, "grantedScopes"))[keyOf(consent)];
  return before ? consent.scopes.filter((scope) => !before.scopes.includes(scope)) : null;
}

export async function noteGranted(database: Database, consent: Consent, now: number): Promise<void> {
  await database.transaction("rw", database.meta, async () => {
    const all = await readMeta(database, "grantedScopes");
    const before = all[keyOf(consent)]?.scopes ?? [];
    const scopes = [...new Set([...before, ...consent.scopes])];
    const rest = Object.entries(all)
      .filter(([key]) => key !== keyOf(consent))
      .sort(([, one], [, other]) => other.at - one.at)
      .slice(0, mostClients - 1);
    await writeMeta(database, "grantedScopes", { ...Object.fromEntries(rest), [keyOf(consent)]: { scopes, at: now } });
  });
}
