/** Consents of each tab: judged when its page is seen, recorded at once, and told apart by where the tab goes afterwards. */
import type { ConsentHere } from "../../bridge/consent-here.ts";
import type { Handlers } from "../../bridge/serve.ts";
import { consentAction } from "../../core/consent/consent-action.ts";
import { consentOutcome, isElsewhere } from "../../core/consent/consent-outcome.ts";
import { consentRisk, isLocal } from "../../core/consent/consent-risk.ts";
import { identifyClient } from "../../core/consent/identify-client.ts";
import { isForAssistants } from "../../core/consent/is-for-assistants.ts";
import { knownTools } from "../../core/tools/known-tools.ts";
import { compileMatcher } from "../../core/tools/match-tool.ts";
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity, Outcome } from "../../schema/activity.ts";
import type { Consent, ConsentOutcome, ConsentStep } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { hasPublicName } from "../discovery/public-name.ts";
import type { HandOverTabs } from "../hand-over/hand-over-tabs.ts";
import type { InForce } from "../policy/policy-store.ts";
import { wordsInPages } from "../policy/words.ts";
import type { Database } from "../store/database.ts";
import type { SessionStore } from "../store/session-store.ts";
import { createTurn } from "../turn.ts";
import { addressOf } from "./address-of.ts";
import { consentCard } from "./consent-card.ts";
import { grownScopes, noteGranted } from "./granted-scopes.ts";

/** A consent that has not ended. */
export interface OpenConsent {
  readonly activity: Activity;
  readonly consent: Consent;
  readonly provider: string;
  readonly pressed: "approve" | "deny" | null;
  /** The person was asked and goes on: the next page of the same consent does not ask again. */
  readonly released: boolean;
  readonly at: number;
}
export type OpenConsents = Readonly<Record<string, OpenConsent>>;

export interface ConsentParts {
  readonly database: Database;
  readonly tools: readonly ToolEntry[];
  readonly providers: readonly ConsentProvider[];
  /** AI extensions of the catalogue, with the tool that they belong to. */
  readonly extensions: ReadonlyMap<string, string>;
  readonly inForce: () => Promise<InForce>;
  readonly store: (activity: Activity) => Promise<void>;
  readonly open: SessionStore<OpenConsents>;
  readonly watch: HandOverTabs["watch"];
  readonly now: () => number;
}

/** Longer than anybody takes for a password and a second factor. Milliseconds. */
const forgottenAfter = 20 * 60_000;
/** An activity has so many revisions; the last one is kept for how it ended. */
const mostRevisions = { steps: 8, end: 9 } as const;

export function createConsents(parts: ConsentParts): Pick<Handlers, "see-consent" | "step-consent"> {
  const { now } = parts;
  let unwatch: (() => void) | null = null;
  /** One after the other: each reads what is open, changes it and writes it back. */
  const inTurn = createTurn();

  const providerOf = (id: string) => parts.providers.find((provider) => provider.id === id);

  async function change(tabId: number, next: OpenConsent | null): Promise<void> {
    const { [String(tabId)]: _, ...others } = await parts.open.read();
    const alive = Object.entries(others).filter(([, { at }]) => now() - at < forgottenAfter);
    const all = { ...Object.fromEntries(alive), ...(next ? { [String(tabId)]: next } : {}) };
    await parts.open.write(all);
    follow(Object.keys(all).length > 0);
  }

  /** Only while something is open, so that other pages do not wake the worker. */
  function follow(wanted: boolean): void {
    if (!wanted) {
      unwatch?.();
      unwatch = null;
    } else
      unwatch ??= parts.watch(
        (tabId, url) => void inTurn(() => moved(tabId, url)),
        (tabId) => void inTurn(() => moved(tabId, null)),
      );
  }

  async function moved(tabId: number, url: string | null): Promise<void> {
    const known = (await parts.open.read())[String(tabId)];
    if (!known) return;
    const to = url === null ? null : addressOf(url);
    if (url !== null && to === null) return;
    if (now() - known.at >= forgottenAfter) return change(tabId, null);
    const isProvider = to !== null && isOfProvider(providerOf(known.provider), to.host);
    const followed = { pressed: known.pressed, redirectHost: known.consent.redirectHost };
    const outcome = consentOutcome(followed, to, isProvider);
    if (outcome === null) return;
    const goesOn = to !== null && isElsewhere(followed, to, isProvider);
    const isNews = outcome !== known.activity.consent?.outcome;
    const activity = isNews ? revised(known.activity, {}, outcome, mostRevisions.end) : known.activity;
    if (isNews || !goesOn) await change(tabId, goesOn ? { ...known, activity } : null);
    if (isNews) await parts.store(activity);
    if (outcome === "granted") await noteGranted(parts.database, known.consent, now());
  }

  async function see(consent: Consent | null, provider: ConsentProvider, tabId: number, url: string): Promise<ConsentHere> {
    const before = (await parts.open.read())[String(tabId)];
    // Where the access goes to the provider itself, its own client asks on behalf of the one before.
    const isInner = consent?.redirectHost != null && isOfProvider(provider, consent.redirectHost);
    const goesOn = before && before.provider === provider.id && (consent === null || isInner || isSame(before.consent, consent));
    const { policy, words } = await parts.inForce();
    const nothing: ConsentHere = { action: "allow", card: null, words: wordsInPages(words ?? { language: "en", messages: {} }) };
    const asked = goesOn ? before.consent : consent;
    if (!asked) return nothing;
    const known = knownTools(parts.tools, policy);
    const byId = new Map(known.map((tool) => [tool.id, tool]));
    const page = addressOf(url);
    const hint = goesOn ? before.activity.consent?.ai === "likely" : page !== null && isForAssistants(page);
    const identify = (who: Consent, isAi: boolean) => identifyClient(who, compileMatcher(known), parts.extensions, byId, isAi);
    const asking = identify(asked, hint);
    // Names of the company's own network stay in the browser, as everywhere.
    const hidden = asking.tool === null && isInternal(asked.redirectHost) && policy.discovery?.internalHosts !== "named";
    const redirectHost = hidden ? null : asked.redirectHost;
    const client = hidden ? identify({ ...asked, redirectHost }, asking.ai === "likely") : asking;
    const { risk, terms, scopes } = consentRisk(asked, provider);
    const action = consentAction(policy, client, risk);
    if (action === "allow") return nothing;
    const grown = await grownScopes(parts.database, asked);
    if (!goesOn) {
      const activity: Activity = {
        ...{ id: uuid7(now(), crypto.getRandomValues(new Uint8Array(10))), revision: 0, occurredAt: now() },
        ...{ kind: "consent", tool: client.id, host: client.host, action, rule: null, policy: policy.name },
        ...{ outcome: "allowed", findings: [], size: "none" },
        consent: {
          ...{ provider: provider.id, client: asked.client, redirectHost, scopes: [...asked.scopes] },
          ...{ risk, terms: [...terms], ai: client.ai, outcome: "unknown", ...(grown ? { grown } : {}) },
        },
      };
      await parts.store(activity);
      const open = { activity, consent: asked, provider: provider.id, pressed: null, released: false, at: now() };
      await change(tabId, open);
    } else follow(true);
    if ((action !== "nudge" && action !== "block") || (goesOn && before.released)) return { ...nothing, action: "record" };
    const card = consentCard({ provider, client, consent: asked, scopes, grown, action, policy });
    return { ...nothing, action, card };
  }

  async function step(what: ConsentStep, tabId: number, url: string): Promise<void> {
    const known = (await parts.open.read())[String(tabId)];
    // Somebody who signs in with another provider on the way presses that one's buttons.
    if (!known || !isOfProvider(providerOf(known.provider), addressOf(url)?.host ?? "")) return;
    const pressed = what === "deny" ? "deny" : what === "approve" || what === "proceed" ? "approve" : known.pressed;
    const outcome = outcomes[what];
    const activity = outcome ? revised(known.activity, { outcome }, what === "leave" ? "left" : "unknown") : known.activity;
    if (activity !== known.activity) await parts.store(activity);
    await change(tabId, { ...known, activity, pressed, released: known.released || what === "proceed", at: now() });
  }

  return {
    "see-consent": async ({ consent, provider: id }, { tab, url = "" }) => {
      const provider = providerOf(id);
      if (!provider || tab?.id === undefined) throw new Error("no consent of a tab");
      const tabId = tab.id;
      return inTurn(() => see(consent, provider, tabId, url));
    },
    "step-consent": async ({ step: what }, { tab, url = "" }) => {
      if (tab?.id !== undefined) await inTurn(() => step(what, tab.id!, url));
      return { noted: true };
    },
  };
}

/** What the record says was done on the way; the buttons that nobody held change nothing. */
const outcomes: { readonly [S in ConsentStep]?: Outcome } = {
  held: "held",
  blocked: "blocked",
  proceed: "overridden",
  leave: "cancelled",
};

function revised(
  activity: Activity,
  change: { readonly outcome?: Outcome },
  outcome: ConsentOutcome,
  most: number = mostRevisions.steps,
): Activity {
  if (!activity.consent || activity.revision >= most) return activity;
  return { ...activity, ...change, revision: activity.revision + 1, consent: { ...activity.consent, outcome } };
}

function isSame(one: Consent, other: Consent): boolean {
  return one.client === other.client && one.redirectHost === other.redirectHost && String(one.scopes) === String(other.scopes);
}

function isInternal(host: string | null): boolean {
  return host !== null && !isLocal(host) && !hasPublicName(host);
}

function isOfProvider(provider: ConsentProvider | undefined, host: string): boolean {
  return (provider?.pages ?? []).some((pattern) => isSite(pattern, host));
}

/** "https://*.host/path*": whether the host is the pattern's; sign-in pages of a provider have other paths. */
function isSite(pattern: string, host: string): boolean {
  const site = /^https:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? "";
  const last = site.split(".").slice(-2).join(".");
  return host === last || host.endsWith(`.${last}`);
}
