/** An application that asks a person for access to what they have at a provider. Plain constants: pages need them and must not load zod. */

/** granted: the page that follows says so. left: refused, or went elsewhere. unknown: nobody saw how it ended. */
export const consentOutcomes = ["granted", "left", "unknown"] as const;
export type ConsentOutcome = (typeof consentOutcomes)[number];

export const consentRisks = ["low", "medium", "high"] as const;
export type ConsentRisk = (typeof consentRisks)[number];

/**
 * What a risk is made of. high-scope, medium-scope: the gravest of what is asked for. unknown-scope: something that nobody has looked up.
 * offline: access that lasts while nobody is there. admin: for everybody in the company. local-client: it goes to a program on a computer.
 */
export const riskTerms = ["high-scope", "medium-scope", "unknown-scope", "offline", "admin", "local-client"] as const;
export type RiskTerm = (typeof riskTerms)[number];

/** What a scope is called by people: "consent.scope.<name>". */
export const scopeMeanings = [
  "admin",
  "calendar-read",
  "calendar-write",
  "chats-read",
  "chats-write",
  "code-write",
  "contacts",
  "designs",
  "documents-write",
  "everything",
  "files-all",
  "files-chosen",
  "files-read",
  "mail-all",
  "mail-headers",
  "mail-read",
  "mail-send",
  "meetings",
  "names-only",
  "offline",
  "pages-chosen",
  "people",
  "records-read",
  "records-write",
  "set-by-app",
  "sign-in",
  "tickets",
  "wiki-read",
  "wiki-write",
] as const;
export type ScopeMeaning = (typeof scopeMeanings)[number];

/** What a consent page says of itself. `clientName` is for the person who looks at it and is never recorded. */
export interface Consent {
  readonly provider: string;
  /** The provider's id of the application; opaque. */
  readonly client: string | null;
  readonly clientName: string | null;
  /** Where the access goes to. */
  readonly redirectHost: string | null;
  readonly redirectPath: string;
  readonly redirectPort: string;
  /** As the provider names them, without what all of them begin with. */
  readonly scopes: readonly string[];
  readonly offline: boolean;
  readonly admin: boolean;
}

/** What a person did on the page of a consent. */
export const consentSteps = ["held", "blocked", "approve", "deny", "proceed", "leave"] as const;
export type ConsentStep = (typeof consentSteps)[number];

/** What a policy does about risky access for an AI client that it has not approved. */
export const consentActions = ["record", "nudge", "block"] as const;
/** allow: nobody's business. */
export type ConsentAction = "allow" | (typeof consentActions)[number];

/** What came into being by a click in an AI tool. The event alone: never a key, a name or an address. */
export const creations = ["connector", "mcp-server", "agent", "share-link", "api-key"] as const;
export type Creation = (typeof creations)[number];
