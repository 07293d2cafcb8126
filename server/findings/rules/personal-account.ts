import { accountPart, controlsPart, dataPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { counted, people, type Rule, toolLink } from "../rule.ts";

export const personalAccount: Rule = {
  id: "personal-account",
  condition:
    "As many people as the company counts out, or more, used a tool with personal accounts for work, in the last 30 days.",
  remedy:
    "Offer accounts of the company's for this tool, or guide people to a tool that has them. A rule of the policy can ask or stop where the account is personal.",
  look: ({ tools, fewest }) =>
    tools.flatMap((tool) =>
      tool.accounts
        .filter(({ account, people: some }) => account === "personal" && some >= fewest)
        .map(({ uses, people: some, latest }) => ({
          key: tool.tool,
          asset: { id: tool.tool, name: tool.name },
          title: `${tool.name} is used with personal accounts`,
          parts: [
            dataPart(tool.data),
            volumePart(uses, "uses with a personal account in 30 days"),
            accountPart("personal", "Used with personal accounts."),
            toolPart(tool.status, tool.trains),
            controlsPart(tool.stopped, tool.uses),
          ],
          facts: [
            { label: "With personal accounts", value: counted(uses, "activity", "activities"), link: toolLink(tool.tool) },
            { label: "By", value: people(some, fewest) },
            ...(tool.trains
              ? [{ label: "Vendor", value: "says that it trains on what people write with accounts of their own" }]
              : []),
          ],
          latest,
        })),
    ),
};
