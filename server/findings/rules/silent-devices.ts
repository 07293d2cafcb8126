import { plainPart, volumePart } from "../../../lib/core/risk/score.ts";
import { counted, date, type Rule } from "../rule.ts";

export const silentDevices: Rule = {
  id: "silent-devices",
  condition: "Enrolled browsers were not heard from for a week.",
  remedy:
    "See on the Coverage page which. Holidays and retired machines can be removed; elsewhere check that the extension is still forced by policy.",
  look: ({ fleet }) =>
    fleet.silent === 0
      ? []
      : [
          {
            key: "fleet",
            asset: null,
            title: `${counted(fleet.silent, "browser has", "browsers have")} been silent for a week`,
            parts: [plainPart(35, "What happens there is not seen."), volumePart(fleet.silent, "browsers")],
            facts: [
              { label: "Silent", value: `${fleet.silent} of ${counted(fleet.browsers, "browser")}`, link: "/coverage" },
              { label: "The latest was last heard", value: date(fleet.silentSince) },
            ],
            latest: fleet.silentSince + 7 * 86_400_000,
          },
        ],
};
