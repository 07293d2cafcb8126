import type { AccountReaders } from "../../lib/schema/account-reader.ts";

/** How each tool's page tells its account, as a bundle sees them. */
export const accountReaders: readonly AccountReaders[] = Object.values(
  import.meta.glob<AccountReaders>("../accounts/*.json", { eager: true, import: "default" }),
);
