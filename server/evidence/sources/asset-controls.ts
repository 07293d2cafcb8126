import { cardParts } from "../../../lib/schema/asset-card.ts";
import { gatherTools } from "../../findings/gather/gather-tools.ts";
import { plural, type Source } from "../source.ts";

export const assetControls: Source = {
  id: "asset-controls",
  title: "What is written down of each tool",
  query: "`asset_cards` of the tools in use: owner, purpose, sources, limits, logging, monitoring of answers, response plan.",
  async read({ deps }) {
    const tools = await gatherTools(deps);
    const missing = cardParts.map((part) => ({ part, count: tools.filter(({ card }) => card[part] === null).length }));
    return {
      present: tools.some(({ card }) => cardParts.some((part) => card[part] !== null)),
      facts: missing.map(({ part, count }) => ({ label: `tools with “${part}”`, value: tools.length - count })),
      gaps: missing
        .filter(({ count }) => count > 0)
        .map(({ part, count }) => `“${part}” is not written down for ${plural(count, "tool", "tools")}.`),
    };
  },
};
