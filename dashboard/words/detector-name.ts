import type { ToolPageReply } from "../../lib/schema/dashboard-api.ts";

/**
 * What a finding is called, in the number in which it stands there: "Payment card numbers". A list of the company's own keeps its id before
 * the words that policy has for it, and what nobody has a name for is its id.
 */
export function detectorName(id: string, count: number, names: ToolPageReply["names"]): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  if (name === undefined) return id;
  const words = count === 1 ? name.one : name.other;
  return id.startsWith("own-") ? `${id} (${words})` : words.charAt(0).toUpperCase() + words.slice(1);
}
