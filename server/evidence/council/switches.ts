/** The switches of policy and settings that decide what is recorded of people, as they stand. */
import type { Policy } from "../../../lib/schema/policy.ts";
import type { PrivacySettings } from "../../../lib/schema/privacy-settings.ts";

export interface Switch {
  readonly name: string;
  readonly stands: string;
  readonly means: string;
}

export function listSwitches(policy: Policy, settings: PrivacySettings): Switch[] {
  const files = policy.files ? "as the policy's section “files” says" : "as built in";
  return [
    {
      name: "Works-council mode (aggregatesOnly)",
      stands: settings.aggregatesOnly ? "on" : "off",
      means: settings.aggregatesOnly
        ? "Nobody sees single records or devices, whatever the role; requests for tools stay listed, by pseudonym."
        : "Owners, administrators and analysts see single records under pseudonyms of browsers.",
    },
    {
      name: "Smallest group (fewest)",
      stands: String(settings.fewest),
      means: `A figure about people is shown only if at least ${settings.fewest} stand behind it.`,
    },
    {
      name: "Names of people (identityKey)",
      stands: settings.identityKey ? "sealed" : "not kept",
      means: settings.identityKey
        ? "A name that IT gives is sealed for a key that is not on the server. It is handed out only after two others have agreed."
        : "A name that IT gives is made into a keyed hash, so that browsers of one person count once. The name is not kept.",
    },
    {
      name: "Keeping (retentionDays, countsDays)",
      stands: `${settings.retentionDays} and ${settings.countsDays} days`,
      means: "Single records end after the first, counts by week after the second. The audit log stays.",
    },
    {
      name: "Words beside a reason (reasonWords)",
      stands: policy.reasonWords ?? "off",
      means:
        policy.reasonWords === "sent"
          ? "What a person writes beside a reason is sent to the company; the person is told so before."
          : "No words of a person leave the browser.",
    },
    {
      name: "Copies of answers (recordCopies)",
      stands: policy.recordCopies ? "on" : "off",
      means: policy.recordCopies
        ? "It is recorded that an answer was copied, by counts and size."
        : "Copying answers is not recorded.",
    },
    {
      name: "Earlier visits (history)",
      stands: policy.history ?? "off",
      means:
        policy.history === "count"
          ? "The browser's history is matched once on the device; months, AI tools and days are sent, no addresses."
          : "The browser's history is not looked at.",
    },
    {
      name: "Other extensions (extensions)",
      stands: policy.extensions ?? "off",
      means: policy.extensions === "list" ? "AI extensions beside Waymark are listed." : "Other extensions are not listed.",
    },
    {
      name: "Trained models (models)",
      stands: policy.models ?? "observe",
      means: "Whether what small models find on the device decides anything. The text does not leave the device for it.",
    },
    { name: "Files (files)", stands: policy.files ? "set" : "built in", means: `Which files are read on the device: ${files}.` },
    {
      name: "Compared wordings (experiments)",
      stands: String(policy.experiments?.length ?? 0),
      means: "How many comparisons of wordings run; a browser takes part in one at most.",
    },
    {
      name: "Own terms (company)",
      stands: policy.company ? "set" : "none",
      means: "Whether the company looks for terms or values of its own.",
    },
  ];
}
