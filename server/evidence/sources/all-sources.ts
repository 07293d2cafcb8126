/** Everything that evidence packs can rest on, by id. */
import type { Source } from "../source.ts";
import { assetControls } from "./asset-controls.ts";
import { auditLog, erasures } from "./audit-log.ts";
import { consents } from "./consents.ts";
import { findings } from "./findings.ts";
import { coverage, fleet } from "./fleet.ts";
import { inventory } from "./inventory.ts";
import { literacy } from "./literacy.ts";
import { dataClasses, outcomes, oversight } from "./outcomes.ts";
import { policyChanges, policyInForce } from "./policy-in-force.ts";
import { identities, privacy } from "./privacy.ts";
import { receivers } from "./receivers.ts";
import { requests } from "./requests.ts";
import { roles } from "./roles.ts";
import { vendorFacts } from "./vendor-facts.ts";

export const allSources = {
  ...{ inventory, assetControls, policyInForce, policyChanges, outcomes, dataClasses, oversight, findings, requests },
  ...{ fleet, coverage, auditLog, erasures, roles, privacy, identities, literacy, vendorFacts, receivers, consents },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof allSources;
