import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";

export interface DemoFolder {
  readonly profile: string;
  readonly extension: string;
  /** Environment in which a browser keeps all that it writes beside its profile (crash reports, font caches) in here too. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  remove(): void;
}

/**
 * A temporary folder with an empty profile and a copy of a demo build that is configured by `config`. A copy, so that building again does not
 * pull it from under the browser.
 */
export function makeDemoFolder(build: string, config: ManagedConfig): DemoFolder {
  const folder = mkdtempSync(join(tmpdir(), "waymark-start-"));
  const [profile, extension] = [join(folder, "profile"), join(folder, "extension")];
  mkdirSync(profile);
  cpSync(build, extension, { recursive: true });
  writeFileSync(join(extension, "demo-config.json"), JSON.stringify({ consent: "given", ...config } satisfies ManagedConfig));
  return {
    profile,
    extension,
    environment: { ...process.env, XDG_CONFIG_HOME: join(folder, "config"), XDG_CACHE_HOME: join(folder, "cache") },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
