/** What is known of the providers that give access: the files of rules/consent. */
import { readdirSync, readFileSync } from "node:fs";
import type { ConsentProvider } from "../../../lib/schema/consent-provider.ts";

let known: ReadonlyMap<string, ConsentProvider> | undefined;

/** By id. Read once. */
export function consentProviders(): ReadonlyMap<string, ConsentProvider> {
  if (known) return known;
  const folder = new URL("../../../rules/consent/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  known = new Map(
    files.map((name) => {
      const provider = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ConsentProvider;
      return [provider.id, provider];
    }),
  );
  return known;
}
