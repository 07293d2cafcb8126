import { plainPart, toolPart } from "../../../lib/core/risk/score.ts";
import { crowdPart, people, type Rule } from "../rule.ts";

export const degradedGates: Rule = {
  id: "degraded-gates",
  condition: "Browsers report that the gate of a tool does not work, or works in part.",
  remedy:
    "See the reasons on the Coverage page. A page that was redesigned needs a newer version; a browser that cannot be covered needs another control.",
  look: ({ fleet, tools, fewest }) =>
    fleet.gates.map((gate) => ({
      key: `${gate.tool} ${gate.state}`,
      asset: { id: gate.tool, name: gate.name },
      title: gate.state === "not-covered" ? `${gate.name} is not covered in some browsers` : `${gate.name} is covered in part`,
      parts: [
        plainPart(gate.state === "not-covered" ? 55 : 25, "What goes to it there may go unseen."),
        crowdPart(gate.browsers, fewest, "browsers"),
        toolPart(tools.find(({ tool }) => tool === gate.tool)?.status ?? "unreviewed", false),
      ],
      facts: [
        { label: "In", value: people(gate.browsers, fewest, "browsers"), link: "/coverage" },
        { label: "Reasons", value: gate.reasons.join(", ") || "not said" },
      ],
      latest: gate.latest,
    })),
};
