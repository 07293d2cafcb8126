import { controlsPart, dataPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { gravestAccount } from "../gravest-account.ts";
import { isNew } from "../is-new.ts";
import { counted, date, people, type Rule, toolLink } from "../rule.ts";

export const unapprovedTool: Rule = {
  id: "unapproved-tool",
  condition:
    "People gave content to a tool that is blocked, or that nobody has reviewed two weeks after it was first met, in the last 30 days; or another system saw it in use.",
  remedy: "Review the tool: approve, tolerate or block it in the policy, and name who answers for it on its page.",
  look: ({ tools, now, fewest }) =>
    tools
      .filter((tool) => tool.status === "blocked" || (tool.status === "unreviewed" && !isNew(tool, now)))
      .filter(({ uses, stopped, imported }) => uses > stopped || imported.length > 0)
      .map((tool) => ({
        key: tool.tool,
        asset: { id: tool.tool, name: tool.name },
        title: `${tool.name} is in use and ${tool.status}`,
        parts: [
          dataPart(tool.data),
          volumePart(tool.uses, tool.uses === 1 ? "use in 30 days" : "uses in 30 days"),
          gravestAccount(tool, fewest),
          toolPart(tool.status, tool.trains),
          controlsPart(tool.stopped, tool.uses),
        ],
        facts: [
          { label: "Uses in 30 days", value: counted(tool.uses, "activity", "activities"), link: toolLink(tool.tool) },
          { label: "By", value: people(tool.people, fewest) },
          { label: "First seen", value: date(tool.firstSeen) },
          { label: "Last seen", value: date(tool.lastSeen) },
          ...tool.imported.map(({ source, people: some }) => ({ label: `Import: ${source}`, value: people(some, fewest) })),
        ],
        latest: tool.lastSeen,
      })),
};
