/** Every rule, by its id. */
import type { FindingRule } from "../../lib/schema/risk-finding.ts";
import type { Rule } from "./rule.ts";
import { connectorAdded } from "./rules/connector-added.ts";
import { consentGrowth } from "./rules/consent-growth.ts";
import { degradedGates } from "./rules/degraded-gates.ts";
import { keyMade } from "./rules/key-made.ts";
import { lookAlike } from "./rules/look-alike.ts";
import { missingEvents } from "./rules/missing-events.ts";
import { newTool } from "./rules/new-tool.ts";
import { noOwner } from "./rules/no-owner.ts";
import { outdatedDevices } from "./rules/outdated-devices.ts";
import { personalAccount } from "./rules/personal-account.ts";
import { policyDrift } from "./rules/policy-drift.ts";
import { riskyConsent } from "./rules/risky-consent.ts";
import { sensitiveData } from "./rules/sensitive-data.ts";
import { silentDevices } from "./rules/silent-devices.ts";
import { staleGrant } from "./rules/stale-grant.ts";
import { unapprovedTool } from "./rules/unapproved-tool.ts";
import { unknownTool } from "./rules/unknown-tool.ts";
import { vendorFact } from "./rules/vendor-fact.ts";
import { volume } from "./rules/volume.ts";

export const allRules: Readonly<Record<FindingRule, Rule>> = {
  "sensitive-data": sensitiveData,
  "unapproved-tool": unapprovedTool,
  "personal-account": personalAccount,
  "new-tool": newTool,
  "unknown-tool": unknownTool,
  "look-alike": lookAlike,
  "risky-consent": riskyConsent,
  "consent-growth": consentGrowth,
  "stale-grant": staleGrant,
  "key-made": keyMade,
  "connector-added": connectorAdded,
  volume,
  "vendor-fact": vendorFact,
  "no-owner": noOwner,
  "silent-devices": silentDevices,
  "outdated-devices": outdatedDevices,
  "missing-events": missingEvents,
  "degraded-gates": degradedGates,
  "policy-drift": policyDrift,
};
