import { plainPart, volumePart } from "../../../lib/core/risk/score.ts";
import { counted, type Rule } from "../rule.ts";

export const missingEvents: Rule = {
  id: "missing-events",
  condition: "Browsers skipped numbers: activities were recorded there and never arrived.",
  remedy:
    "See on the Coverage page which browsers. Cleared profiles and full disks explain single ones; many at once point to the network or to tampering.",
  look: ({ fleet, now }) =>
    fleet.missing === 0
      ? []
      : [
          {
            key: "fleet",
            asset: null,
            title: `${counted(fleet.missing, "activity is", "activities are")} missing`,
            parts: [plainPart(40, "The record has holes there."), volumePart(fleet.missing, "activities")],
            facts: [
              { label: "Missing", value: `${fleet.missing}`, link: "/coverage" },
              { label: "On", value: counted(fleet.gappy, "browser") },
            ],
            latest: now,
          },
        ],
};
