import type { ConsentProvider } from "../../lib/schema/consent-provider.ts";

/** Every provider whose consent pages are known, as a bundle sees them. */
export const consentProviders: readonly ConsentProvider[] = Object.values(
  import.meta.glob<ConsentProvider>("../consent/*.json", { eager: true, import: "default" }),
);
