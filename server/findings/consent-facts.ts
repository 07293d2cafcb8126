/** What the three rules about access say of one application. */
import { plainPart } from "../../lib/core/risk/score.ts";
import type { FindingFact, ScorePart } from "../../lib/schema/risk-finding.ts";
import type { ConsentPosture } from "./posture.ts";
import { crowdPart, date, people } from "./rule.ts";

const points = { low: 20, medium: 45, high: 75 } as const;
const shown = 8;

export function consentFacts(consent: ConsentPosture, fewest: number): FindingFact[] {
  return [
    { label: "Application", value: `${consent.name} (${consent.client})` },
    { label: "At", value: consent.provider },
    { label: "May", value: listed(consent.scopes) },
    { label: "Granted by", value: people(consent.people, fewest) },
    { label: "First seen", value: date(consent.firstSeen) },
    ...(consent.lastUsed === null ? [] : [{ label: "Last used", value: date(consent.lastUsed) }]),
  ];
}

export function consentParts(consent: ConsentPosture, fewest: number): ScorePart[] {
  return [plainPart(points[consent.risk], `What it may do is of ${consent.risk} risk.`), crowdPart(consent.people, fewest)];
}

/** The asset behind it: the tool, where it is known. */
export function consentAsset({ tool, client, name }: ConsentPosture): { id: string; name: string } {
  return { id: tool ?? `app:${client}`, name };
}

export function listed(scopes: readonly string[]): string {
  const more = scopes.length - shown;
  return `${scopes.slice(0, shown).join(", ") || "nothing that was named"}${more > 0 ? ` and ${more} more` : ""}`;
}
