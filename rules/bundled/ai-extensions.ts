import type { AiExtension } from "../../lib/schema/ai-extension.ts";

/** Every AI extension that is known, as a bundle sees them. */
export const aiExtensions: readonly AiExtension[] = Object.values(
  import.meta.glob<AiExtension>("../extensions/*.json", { eager: true, import: "default" }),
);
