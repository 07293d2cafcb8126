import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";

export interface ExtensionOptions {
  /** Folder of a demo build; a copy of it is loaded, with this configuration beside its manifest. */
  readonly build: string;
  readonly config: ManagedConfig;
  /** Lets the first page open by itself: elsewhere it would take the focus from what is tested. */
  readonly firstRun?: true;
}

/** What is written for a demo build to read. */
export function settingsOf({ config, firstRun }: Pick<ExtensionOptions, "config" | "firstRun">): string {
  return JSON.stringify(firstRun ? config : { consent: "given", ...config });
}
