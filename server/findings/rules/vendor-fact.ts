import { plainPart, toolPart } from "../../../lib/core/risk/score.ts";
import { date, type Rule, toolLink } from "../rule.ts";

const weighty = new Set(["trainsOnPrompts", "trainsOnBusinessPrompts", "retention", "breaches"]);

export const vendorFact: Rule = {
  id: "vendor-fact",
  condition:
    "What is known of a vendor's terms for a tool in use has changed: training, retention, certificates, country, breaches.",
  remedy: "Read the source. If the change matters for the data that people give it, review the tool's status again.",
  lasts: true,
  look: ({ factChanges, tools }) =>
    factChanges.map((change) => ({
      key: `${change.tool} ${change.fact} ${date(change.at)}`,
      asset: { id: change.tool, name: change.name },
      title: `What is known of ${change.name} has changed: ${factWords[change.fact] ?? change.fact}`,
      parts: [
        plainPart(weighty.has(change.fact) ? 55 : 30, `It is about ${factWords[change.fact] ?? change.fact}.`),
        toolPart(tools.find(({ tool }) => tool === change.tool)?.status ?? "unreviewed", false),
      ],
      facts: [
        { label: "Before", value: change.before },
        { label: "Now", value: change.after, link: toolLink(change.tool) },
        { label: "Source", value: change.source },
      ],
      latest: change.at,
    })),
};

const factWords: Readonly<Record<string, string>> = {
  trainsOnPrompts: "training on what people write",
  trainsOnBusinessPrompts: "training on what companies' accounts write",
  retention: "how long it keeps data",
  certifications: "its certificates",
  businessPlan: "its plans for companies",
  country: "the vendor's country",
  region: "where data is kept",
  owner: "whose it is",
  breaches: "breaches and incidents",
  terms: "its terms",
};
