import type { CreationRule } from "../../lib/schema/creation-rule.ts";

/** How things that are made in AI tools are seen, as a bundle sees it. */
export const creationRules: readonly CreationRule[] = Object.values(
  import.meta.glob<CreationRule>("../creation/*.json", { eager: true, import: "default" }),
);
