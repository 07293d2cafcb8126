/** The two rules about things that were made in a tool: what differs is which things, and the words. */
import { plainPart, toolPart, volumePart } from "../../lib/core/risk/score.ts";
import type { CreationPosture, Posture } from "./posture.ts";
import { date, type Observation, people, toolLink } from "./rule.ts";

export function lookAtCreations(
  { creations, tools, fewest }: Posture,
  what: readonly CreationPosture["what"][],
  points: number,
): Observation[] {
  return creations
    .filter((made) => what.includes(made.what))
    .map((made) => {
      const tool = tools.find(({ tool }) => tool === made.tool);
      return {
        key: `${made.tool} ${made.what}`,
        asset: { id: made.tool, name: made.name },
        title: `${nouns[made.what]} made in ${made.name}`,
        parts: [
          plainPart(points, `${nouns[made.what]} outlives the person's session.`),
          volumePart(made.count, "made in 30 days"),
          toolPart(tool?.status ?? "unreviewed", false),
        ],
        facts: [
          { label: "Made in 30 days", value: made.count.toLocaleString("en"), link: toolLink(made.tool) },
          { label: "By", value: people(made.people, fewest) },
          { label: "Latest", value: date(made.latest) },
        ],
        latest: made.latest,
      };
    });
}

const nouns = {
  "api-key": "An API key",
  connector: "A connector",
  "mcp-server": "An MCP server",
  agent: "An agent",
  "share-link": "A public link",
} as const;
