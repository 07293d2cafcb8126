import { baselineOf } from "../../../lib/core/risk/baseline.ts";
import { dataPart, toolPart, volumePart } from "../../../lib/core/risk/score.ts";
import { people, type Rule, toolLink } from "../rule.ts";

export const volume: Rule = {
  id: "volume",
  condition:
    "Yesterday a tool was used far more than is usual for it: over six deviations, twice the usual and 20 activities more, by at least 14 days before it; for everybody, or a group of five people or more.",
  remedy:
    "Look at what came of these activities. A new project, a training day and a script that pastes a whole list look alike in a count.",
  lasts: true,
  look: ({ days, tools, fewest }) =>
    days
      .filter(({ people: some, group }) => group === null || some >= fewest)
      .flatMap(({ tool, group, counts, people: some, until }) => {
        const last = counts.at(-1) ?? 0;
        const baseline = baselineOf(counts.slice(0, -1));
        const known = tools.find((one) => one.tool === tool);
        if (!baseline || !known || last <= baseline.most) return [];
        const where = group === null ? "" : ` in the group ${group}`;
        return [
          {
            key: `${tool} ${group ?? ""} ${new Date(until - 1).toISOString().slice(0, 10)}`,
            asset: { id: tool, name: known.name },
            title: `${known.name} was used far more than usual${where}`,
            parts: [dataPart(known.data), volumePart(last, "activities on one day"), toolPart(known.status, known.trains)],
            facts: [
              { label: "On the day", value: `${last} activities`, link: toolLink(tool) },
              { label: "Usual", value: `${Math.round(baseline.usual)} a day, up to ${Math.round(baseline.most)} in range` },
              { label: "Days compared with", value: `${counts.length - 1}` },
              { label: "By", value: people(some, fewest) },
            ],
            latest: until,
          },
        ];
      }),
};
