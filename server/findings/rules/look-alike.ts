import { plainPart } from "../../../lib/core/risk/score.ts";
import { crowdPart, date, people, type Rule } from "../rule.ts";

export const lookAlike: Rule = {
  id: "look-alike",
  condition: "Somebody met a host that is written to be taken for a known AI tool.",
  remedy:
    "Block the host at the network and in the policy, tell the people in plain words which address is the right one, and report it to the real vendor.",
  lasts: true,
  look: ({ found, fewest }) =>
    found
      .filter(({ by }) => by === "look-alike")
      .map((tool) => ({
        key: tool.tool,
        asset: { id: tool.tool, name: tool.host },
        title: `${tool.host} is written like ${tool.like ?? "a known AI tool"}`,
        parts: [plainPart(70, "Such hosts are made to collect what people write."), crowdPart(tool.people, fewest)],
        facts: [
          { label: "Written like", value: tool.like ?? "a known AI tool" },
          { label: "By", value: people(tool.people, fewest) },
          { label: "First seen", value: date(tool.firstSeen) },
          { label: "Last seen", value: date(tool.lastSeen) },
        ],
        latest: tool.lastSeen,
      })),
};
