import { plainPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { isNew } from "../is-new.ts";
import { date, people, type Rule, toolLink } from "../rule.ts";

export const newTool: Rule = {
  id: "new-tool",
  condition: "A known AI tool was first met in the last 14 days and has no status in the policy.",
  remedy:
    "Look at what the catalogue says of it, decide its status, and name an owner. Early is cheap: few people rely on it yet.",
  look: ({ tools, now, fewest }) =>
    tools
      .filter((tool) => isNew(tool, now))
      .map((tool) => ({
        key: tool.tool,
        asset: { id: tool.tool, name: tool.name },
        title: `${tool.name} is new here`,
        parts: [
          plainPart(35, "Nobody has looked at it yet."),
          volumePart(tool.uses, "uses so far"),
          toolPart(tool.status, tool.trains),
        ],
        facts: [
          { label: "First seen", value: date(tool.firstSeen), link: toolLink(tool.tool) },
          { label: "By", value: people(tool.people, fewest) },
        ],
        latest: tool.lastSeen,
      })),
};
