import { plainPart } from "../../../lib/core/risk/score.ts";
import { crowdPart, date, people, type Rule } from "../rule.ts";

export const unknownTool: Rule = {
  id: "unknown-tool",
  condition: "Browsers recognised, or another system named, an AI tool that neither the catalogue nor the policy has.",
  remedy:
    "Open it once to see what it is. If it is an AI tool, add it to the policy under `tools` with a status; if not, close this as a false positive.",
  look: ({ found, fewest }) =>
    found
      .filter(({ by }) => by !== "look-alike")
      .map((tool) => ({
        key: tool.tool,
        asset: { id: tool.tool, name: tool.host },
        title: `${tool.host} looks like an AI tool that no list names`,
        parts: [plainPart(40, "What it does with data is not known."), crowdPart(tool.people, fewest)],
        facts: [
          { label: "Known by", value: ways[tool.by] },
          ...(tool.score > 0 ? [{ label: "Sum of its signs", value: `${tool.score}` }] : []),
          { label: "By", value: people(tool.people, fewest) },
          { label: "First seen", value: date(tool.firstSeen) },
        ],
        latest: tool.lastSeen,
      })),
};

const ways = {
  page: "what its pages are made of",
  history: "visits before Waymark was there",
  import: "another system",
  "look-alike": "its name",
} as const;
