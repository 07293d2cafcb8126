/** What IT has set, as the worker knows it now. */
import { normaliseConfig } from "../../core/normalise-config.ts";
import type { ConfigError, ManagedConfig } from "../../schema/managed-config.ts";
import type { Heartbeat } from "../../schema/wire.ts";
import { type DataConsent, dataConsent } from "./data-consent.ts";

export interface Configuration {
  readonly config: ManagedConfig;
  readonly errors: readonly ConfigError[];
  /** True if IT installed the extension: only then is anything sent. */
  readonly managed: boolean;
  readonly installType: Heartbeat["installType"];
  readonly consent: DataConsent;
}

export interface ConfigurationSource {
  /** Managed storage as the browser answers it; rejects in Firefox where IT has set nothing. */
  readRaw(): Promise<unknown>;
  installType(): Promise<string>;
  /** Kinds of data that the person lets the extension send, by the browser's own names; null where it asks nobody. */
  grantedData(): Promise<readonly string[] | null>;
  /** A demo build counts as managed: an unpacked extension gets no managed policy without changing the machine. */
  readonly demo: boolean;
}

const installTypes = ["admin", "normal", "development", "sideload"] as const;

/** What is recorded while nothing may be sent stays on this device for good. */
export const maySend = ({ managed, consent }: Configuration): boolean => managed && consent.activities;

/** Reads anew each time; never rejects. Nothing set is no error. */
export async function readConfiguration(source: ConfigurationSource): Promise<Configuration> {
  const [raw, type, granted] = await Promise.all([
    source.readRaw().catch(() => ({})),
    source.installType().catch(() => "other"),
    // A browser that cannot say has not said yes.
    source.grantedData().catch(() => []),
  ]);
  const installType = installTypes.find((known) => known === type) ?? "other";
  const managed = source.demo || installType === "admin";
  const settings = normaliseConfig(raw ?? {}, { textOnly: !source.demo });
  const consent = dataConsent(granted, { installed: managed, given: settings.config.consent === "given" });
  return { ...settings, managed, installType, consent };
}
