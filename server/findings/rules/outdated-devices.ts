import { plainPart, volumePart } from "../../../lib/core/risk/score.ts";
import { counted, type Rule } from "../rule.ts";

export const outdatedDevices: Rule = {
  id: "outdated-devices",
  condition: "Browsers that report run an older version of the extension than others have.",
  remedy: "Check that updates reach them: a pinned version, a blocked update address, or a browser that is never restarted.",
  look: ({ fleet, now }) =>
    fleet.outdated === 0
      ? []
      : [
          {
            key: fleet.newest,
            asset: null,
            title: `${counted(fleet.outdated, "browser runs", "browsers run")} a version before ${fleet.newest}`,
            parts: [
              plainPart(25, "Older versions know fewer tools and fewer kinds of data."),
              volumePart(fleet.outdated, "browsers"),
            ],
            facts: [
              { label: "Older", value: `${fleet.outdated} of ${counted(fleet.browsers, "browser")}`, link: "/coverage" },
              { label: "Newest seen", value: fleet.newest },
            ],
            latest: now,
          },
        ],
};
