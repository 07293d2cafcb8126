/** A rollout with everything chosen and every key set, with the signs that break careless writers of files. */
import { managedKeyNames } from "../../../lib/schema/managed-keys.ts";
import { browserIds, systems } from "../../../rollout/browsers.ts";
import { companionIds } from "../../../rollout/companions.ts";
import { ownPackages, type RolloutSettings } from "../../../rollout/settings.ts";

const hard = `it's "quoted" \\ with <b> & ü’ $(x) \`n %PATH% 😀`;

export const sampleRollout: RolloutSettings = {
  company: "Müller & Söhne",
  config: {
    ...Object.fromEntries(managedKeyNames.map((key) => [key, `${key}: ${hard}`])),
    serverUrl: "https://waymark.example",
    enrollmentToken: ["sample", "token", "of", "a", "test"].join("-"),
    mode: "nudge",
    consent: "given",
  },
  packages: ownPackages("https://waymark.example", "abcdefghijklmnopabcdefghijklmnop", "waymark@waymark.example"),
  browsers: browserIds,
  systems,
  companions: companionIds,
  aiExtensions: [{ chrome: "ponmlkjihgfedcbaponmlkjihgfedcba", firefox: "helper@ai.example" }],
};

/** As small as it gets: what golden files hold. */
export const plainRollout: RolloutSettings = {
  ...sampleRollout,
  company: "Example",
  config: {
    serverUrl: "https://waymark.example",
    enrollmentToken: ["sample", "token", "of", "a", "test"].join("-"),
    group: "Sales",
  },
  companions: ["private-windows-with-waymark", "guests-off", "built-in-ai-off"],
};
