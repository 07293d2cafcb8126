/** What the person lets this extension send, where the browser asks: Firefox does, by what the manifest names. */

export interface DataConsent {
  /** What was done in which AI tool: without it nothing at all is sent. */
  readonly activities: boolean;
  /** That Waymark works here, its version, what is wrong with its settings. */
  readonly technical: boolean;
}

/** Firefox's names, as in `data_collection_permissions` of the manifest. The first ones come with the installation. */
export const neededData = ["browsingActivity", "personallyIdentifyingInfo", "websiteActivity"] as const;
export const optionalData = "technicalAndInteraction";

/**
 * `granted`: what the browser says is granted; null where it asks nobody. An installation by policy comes without a question, so that
 * nobody could tick what is optional: there the company's own `consent` counts.
 */
export function dataConsent(
  granted: readonly string[] | null,
  { installed, given }: { installed: boolean; given: boolean },
): DataConsent {
  if (granted === null) return { activities: true, technical: true };
  return {
    activities: neededData.every((kind) => granted.includes(kind)),
    technical: granted.includes(optionalData) || (installed && given),
  };
}
