import { dataPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { people, type Rule, toolLink } from "../rule.ts";

export const noOwner: Rule = {
  id: "no-owner",
  condition: "A tool in use that is approved or tolerated has nobody who answers for it, or no purpose written down.",
  remedy: "Write the owner and the purpose on the tool's page.",
  look: ({ tools, fewest }) =>
    tools
      .filter(({ status, uses, card }) => {
        return (status === "approved" || status === "tolerated") && uses > 0 && !(card.owner && card.purpose);
      })
      .map((tool) => ({
        key: tool.tool,
        asset: { id: tool.tool, name: tool.name },
        title: `${tool.name} has no ${[...(tool.card.owner ? [] : ["owner"]), ...(tool.card.purpose ? [] : ["purpose"])].join(" and no ")}`,
        parts: [dataPart(tool.data), volumePart(tool.uses, "uses in 30 days"), toolPart(tool.status, tool.trains)],
        facts: [
          { label: "Owner", value: tool.card.owner ?? "nobody named", link: toolLink(tool.tool) },
          { label: "Purpose", value: tool.card.purpose ?? "not written down" },
          { label: "Used by", value: people(tool.people, fewest) },
        ],
        latest: tool.lastSeen,
      })),
};
