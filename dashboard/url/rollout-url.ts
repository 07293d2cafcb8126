/** What files are wanted, in the address. What is not there is as recommended. */
import { type BrowserId, browserIds, type System, systems } from "../../rollout/browsers.ts";
import { type CompanionId, companionIds, recommendedCompanions } from "../../rollout/companions.ts";

export interface RolloutChoice {
  readonly browsers: readonly BrowserId[];
  readonly systems: readonly System[];
  readonly companions: readonly CompanionId[];
  /** From the stores, not from the company's own server. */
  readonly stores: boolean;
}

const usual: RolloutChoice = {
  browsers: ["chrome", "edge"],
  systems: ["windows"],
  companions: recommendedCompanions,
  stores: false,
};
const lists = { browsers: browserIds, systems, companions: companionIds } as const;

function listOf<Name extends string>(raw: unknown, known: readonly Name[], otherwise: readonly Name[]): readonly Name[] {
  if (typeof raw !== "string") return otherwise;
  const named = raw.split(",");
  return known.filter((name) => named.includes(name));
}

/** `raw`: names and values of the address. Whatever is unknown is passed over. */
export function readRolloutUrl(raw: Readonly<Record<string, unknown>>): RolloutChoice {
  return {
    browsers: listOf(raw["browsers"], lists.browsers, usual.browsers),
    systems: listOf(raw["systems"], lists.systems, usual.systems),
    companions: listOf(raw["companions"], lists.companions, usual.companions),
    stores: raw["from"] === "stores",
  };
}

/** Only what differs from the usual; an empty list is "none". */
export function writeRolloutUrl(choice: RolloutChoice): Record<string, string> {
  const text = (names: readonly string[]) => names.join(",") || "none";
  const changed = (["browsers", "systems", "companions"] as const).filter((name) => text(choice[name]) !== text(usual[name]));
  return {
    ...Object.fromEntries(changed.map((name) => [name, text(choice[name])])),
    ...(choice.stores ? { from: "stores" } : {}),
  };
}
