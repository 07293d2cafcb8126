/** What IT has set, as the worker knows it now. */
import { normaliseConfig } from "../core/normalise-config.ts";
import type { ConfigError, ManagedConfig } from "../schema/managed-config.ts";
import type { Heartbeat } from "../schema/wire.ts";

export interface Configuration {
  readonly config: ManagedConfig;
  readonly errors: readonly ConfigError[];
  /** True if IT installed the extension: only then is anything sent. */
  readonly managed: boolean;
  readonly installType: Heartbeat["installType"];
}

export interface ConfigurationSource {
  /** Managed storage as the browser answers it; rejects in Firefox where IT has set nothing. */
  readRaw(): Promise<unknown>;
  installType(): Promise<string>;
  /** A demo build counts as managed: an unpacked extension gets no managed policy without changing the machine. */
  readonly demo: boolean;
}

const installTypes = ["admin", "normal", "development", "sideload"] as const;

/** Reads anew each time; never rejects. Nothing set is no error. */
export async function readConfiguration(source: ConfigurationSource): Promise<Configuration> {
  const [raw, type] = await Promise.all([source.readRaw().catch(() => ({})), source.installType().catch(() => "other")]);
  const installType = installTypes.find((known) => known === type) ?? "other";
  return { ...normaliseConfig(raw ?? {}), managed: source.demo || installType === "admin", installType };
}
