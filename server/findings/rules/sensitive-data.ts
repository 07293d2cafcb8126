import { controlsPart, dataPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { gravestAccount } from "../gravest-account.ts";
import { counted, people, type Rule, toolLink } from "../rule.ts";

export const sensitiveData: Rule = {
  id: "sensitive-data",
  condition: "Sensitive data of medium severity or worse went to a tool that is not approved, in the last 30 days.",
  remedy:
    "Offer the people who use it an approved tool for the same work, or have the policy redact or stop this kind of data here. If the tool may have it, approve the tool and say so on its page.",
  look: ({ tools, fewest }) =>
    tools
      .filter(({ status }) => status !== "approved")
      .flatMap((tool) =>
        tool.data
          .flatMap((data) => (data.severityLeft === null ? [] : [{ ...data, severity: data.severityLeft }]))
          .filter(({ severity }) => severity !== "low")
          .map((data) => ({
            key: `${tool.tool} ${data.category}`,
            asset: { id: tool.tool, name: tool.name },
            title: `${dataWords[data.category]} went to ${tool.name}, which is ${tool.status}`,
            parts: [
              dataPart([data]),
              volumePart(data.left, data.left === 1 ? "activity went out with it" : "activities went out with it"),
              gravestAccount(tool, fewest),
              toolPart(tool.status, tool.trains),
              controlsPart(data.activities - data.left, data.activities),
            ],
            facts: [
              { label: "Kind of data", value: `${dataWords[data.category]}, ${data.severity} severity` },
              { label: "Went out with it", value: counted(data.left, "activity", "activities"), link: toolLink(tool.tool) },
              { label: "Held back or hidden", value: counted(data.activities - data.left, "activity", "activities") },
              { label: "By", value: people(data.people, fewest) },
            ],
            latest: data.latest,
          })),
      ),
};

const dataWords = {
  personal: "Personal data",
  "government-id": "Government ID numbers",
  health: "Health data",
  payment: "Payment data",
  credential: "Credentials",
  "source-code": "Source code",
  document: "Marked documents",
  file: "Hidden or misnamed parts of files",
  custom: "The company's own terms",
} as const;
