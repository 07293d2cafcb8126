import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadTools } from "../../../rules/from-node.ts";
import { nudgePolicy } from "../../../rules/policies/nudge.ts";
import { observePolicy } from "../../../rules/policies/observe.ts";
import type { Consent } from "../../schema/consent.ts";
import type { ConsentProvider } from "../../schema/consent-provider.ts";
import type { Policy } from "../../schema/policy.ts";
import { compileMatcher } from "../tools/match-tool.ts";
import { consentAction } from "./consent-action.ts";
import { consentOutcome } from "./consent-outcome.ts";
import { consentRisk } from "./consent-risk.ts";
import { identifyClient } from "./identify-client.ts";
import { isForAssistants } from "./is-for-assistants.ts";
import { pressOf } from "./press-words.ts";
import { type Address, readConsent } from "./read-consent.ts";

const folder = new URL("../../../rules/consent/", import.meta.url);
const providers = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ConsentProvider);
const providerOf = (id: string) => providers.find((provider) => provider.id === id)!;

const parts = (url: string): Address | null => {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, port, searchParams } = new URL(url);
  return { host: hostname, path: pathname, port, params: [...searchParams] };
};
const read = (url: string) => readConsent(parts(url)!, providers, parts);
const back = `redirect_uri=${encodeURIComponent("https://claude.ai/api/mcp/auth_callback")}`;
const g = "https://www.googleapis.com/auth/";

test.each([
  [
    "google",
    `https://accounts.google.com/o/oauth2/v2/auth?client_id=7.apps&${back}&scope=openid+${g}gmail.readonly`,
    ["openid", "gmail.readonly"],
    "high",
  ],
  ["google", `https://accounts.google.com/o/oauth2/auth?client_id=7&${back}&scope=openid%20email`, ["openid", "email"], "low"],
  [
    "microsoft",
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=g&${back}&scope=https%3A%2F%2Fgraph.microsoft.com%2FMail.Read%20offline_access`,
    ["Mail.Read", "offline_access"],
    "high",
  ],
  [
    "microsoft",
    `https://login.microsoftonline.com/t-1/v2.0/adminconsent?client_id=g&${back}&scope=User.Read`,
    ["User.Read"],
    "high",
  ],
  [
    "slack",
    `https://acme.slack.com/oauth/v2/authorize?client_id=1.2&${back}&scope=channels:read,chat:write&user_scope=search:read`,
    ["channels:read", "chat:write", "search:read"],
    "high",
  ],
  ["github", `https://github.com/login/oauth/authorize?client_id=Iv1&${back}&scope=repo`, ["repo"], "high"],
  ["github-app", "https://github.com/apps/helper-bot/installations/new?state=s", ["(set by the app)"], "high"],
  ["notion", `https://api.notion.com/v1/oauth/authorize?client_id=n&${back}&owner=user`, ["(pages that you choose)"], "high"],
  [
    "salesforce",
    `https://acme.my.salesforce.com/services/oauth2/authorize?client_id=s&${back}&scope=api%20refresh_token`,
    ["api", "refresh_token"],
    "high",
  ],
  [
    "hubspot",
    `https://app-eu1.hubspot.com/oauth/123/authorize?client_id=h&${back}&scope=oauth&optional_scope=crm.objects.contacts.read`,
    ["oauth", "crm.objects.contacts.read"],
    "high",
  ],
  [
    "atlassian",
    `https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=a&${back}&scope=search%3Aconfluence`,
    ["search:confluence"],
    "high",
  ],
  [
    "dropbox",
    `https://www.dropbox.com/oauth2/authorize?client_id=d&${back}&token_access_type=offline`,
    ["(set by the app)"],
    "high",
  ],
  ["box", `https://account.box.com/api/oauth2/authorize?client_id=b&${back}&scope=root_readonly`, ["root_readonly"], "high"],
  ["zoom", `https://zoom.us/oauth/authorize?client_id=z&${back}`, ["(set by the app)"], "high"],
  [
    "linear",
    `https://linear.app/oauth/authorize?client_id=l&${back}&scope=read,issues:create`,
    ["read", "issues:create"],
    "medium",
  ],
  ["asana", `https://app.asana.com/-/oauth_authorize?client_id=a&${back}`, ["default"], "high"],
  // Where a provider takes people from its documented address, and what it has for assistants alone.
  [
    "google",
    `https://accounts.google.com/v3/signin/identifier?flowName=GeneralOAuthFlow&client_id=7&${back}&scope=${g}drive.readonly`,
    ["drive.readonly"],
    "high",
  ],
  ["microsoft", `https://login.live.com/oauth20_authorize.srf?client_id=g&${back}&scope=Mail.Read`, ["Mail.Read"], "high"],
  [
    "slack",
    "https://acme.slack.com/oauth?client_id=1.2&scope=&user_scope=search:read.im&redirect_uri=",
    ["search:read.im"],
    "high",
  ],
  ["slack", `https://slack.com/oauth/v2_user/authorize?client_id=1.2&${back}`, ["(set by the app)"], "high"],
  [
    "zoom",
    `https://marketplace.zoom.us/authorize?client_id=z&${back}&scope=meeting:read:summary`,
    ["meeting:read:summary"],
    "high",
  ],
  ["hubspot", `https://app.hubspot.com/oauth-bridge?client_id=h&${back}&scope=crm.lists.read`, ["crm.lists.read"], "high"],
  ["atlassian", `https://mcp.atlassian.com/v1/authorize?client_id=a&${back}`, ["(set by the app)"], "high"],
  [
    "atlassian",
    `https://api.atlassian.com/oauth2/authorize/server/consent?client_id=a&${back}&scope=read%3Apage%3Aconfluence`,
    ["read:page:confluence"],
    "high",
  ],
  ["linear", `https://mcp.linear.app/authorize?client_id=l&${back}`, ["(set by the app)"], "high"],
  ["asana", `https://mcp.asana.com/authorize?client_id=a&${back}`, ["default"], "high"],
  ["figma", `https://www.figma.com/oauth/mcp?client_id=f&${back}&scope=mcp:connect`, ["mcp:connect"], "high"],
  ["notion", `https://www.notion.so/install-integration?client_id=n&${back}&owner=user`, ["(pages that you choose)"], "high"],
  ["figma", `https://www.figma.com/oauth?client_id=f&${back}&scope=files:read`, ["files:read"], "high"],
  [
    "okta",
    `https://acme.okta.com/oauth2/default/v1/authorize?client_id=o&${back}&scope=openid%20okta.users.read`,
    ["openid", "okta.users.read"],
    "medium",
  ],
])("%s: %s", (provider, url, scopes, risk) => {
  const consent = read(url);
  expect(consent).toMatchObject({ provider, scopes });
  expect(consentRisk(consent!, providerOf(provider)).risk).toBe(risk);
});

test("every provider that is known has a line above, and a redirect's host where it names one", () => {
  expect(providers).toHaveLength(16);
  expect(read(`https://github.com/login/oauth/authorize?client_id=Iv1&${back}`)?.redirectHost).toBe("claude.ai");
  expect(read("https://github.com/apps/helper-bot/installations/new")).toMatchObject({
    client: "helper-bot",
    redirectHost: null,
  });
});

test.each([
  ["a sign-in of the provider's own", "https://accounts.google.com/o/oauth2/v2/auth?flowName=x"],
  ["another page", "https://github.com/login"],
  ["a host that only looks like it", `https://accounts.google.com.evil.example/o/oauth2/v2/auth?client_id=1&${back}`],
  ["another path", `https://www.figma.com/oauth/../file?client_id=1&${back}`],
])("%s is no consent", (_, url) => {
  expect(read(url)).toBeNull();
});

test("what is secret in an address, and who signs in, is not read; no more scopes than anybody asks for", () => {
  const secret = `state=s3cret&code=c0de&login_hint=ana.moreno%40acme.example&nonce=n0nce`;
  const many = Array.from({ length: 90 }, (_, index) => `scope-${index}`).join("+");
  const consent = read(
    `https://accounts.google.com/o/oauth2/v2/auth?client_id=7&${back}&${secret}&scope=${many}+a%0Ab+${"x".repeat(300)}`,
  );
  expect(JSON.stringify(consent)).not.toMatch(/s3cret|c0de|moreno|n0nce|xxx/);
  expect(consent?.scopes).toHaveLength(60);
});

const some: Consent = {
  ...{ provider: "google", client: "7", clientName: null, redirectHost: "claude.ai", redirectPath: "/cb", redirectPort: "" },
  ...{ scopes: ["calendar"], offline: false, admin: false },
};

test.each([
  ["as it is", {}, "medium", ["medium-scope"]],
  ["lasting", { offline: true }, "high", ["medium-scope", "offline"]],
  ["a lasting sign-in", { scopes: ["openid"], offline: true }, "low", []],
  ["for everybody", { scopes: ["openid"], admin: true }, "high", ["admin"]],
  ["never looked up", { scopes: ["shiny.new"] }, "medium", ["unknown-scope"]],
  ["to a program", { redirectHost: "localhost" }, "medium", ["medium-scope", "local-client"]],
] as const)("risk, %s", (_, changes, risk, terms) => {
  expect(consentRisk({ ...some, ...changes } as Consent, providerOf("google"))).toMatchObject({ risk, terms });
});

test.each([
  ["a page that Google tells", "storagerelay://https/claude.ai?id=auth7", { redirectHost: "claude.ai", redirectPath: "/" }],
  [
    "a program's own scheme",
    "cursor://anysphere.cursor-retrieval/oauth/cb",
    { redirectHost: "localhost", redirectPath: "cursor:" },
  ],
  ["an app's own scheme", "com.example.app:/oauth2redirect", { redirectHost: "localhost", redirectPath: "com.example.app:" }],
  ["this computer, in numbers", "http://[::1]:6274/cb", { redirectHost: "localhost", redirectPort: "6274" }],
  ["nobody", "urn:ietf:wg:oauth:2.0:oob", { redirectHost: null }],
  ["a name that no host has", "https://my_app.example/cb", { redirectHost: null }],
])("the access goes to %s", (_, to, expected) => {
  const consent = read(`https://accounts.google.com/o/oauth2/v2/auth?client_id=7&redirect_uri=${encodeURIComponent(to)}`);
  expect(consent).toMatchObject(expected);
});

test("a window of Google's that answers its opener names that one's origin", () => {
  const url =
    "https://accounts.google.com/o/oauth2/v2/auth?client_id=7&redirect_uri=gis_transform&origin=https%3A%2F%2Fclaude.ai";
  expect(read(url)?.redirectHost).toBe("claude.ai");
});

test.each([
  ["https://mcp.notion.com/authorize?client_id=1", true],
  ["https://www.figma.com/oauth/mcp?client_id=1", true],
  ["https://slack.com/oauth/v2_user/authorize?client_id=1", true],
  ["https://linear.app/oauth/authorize?resource=https%3A%2F%2Fmcp.linear.app%2Fmcp", true],
  ["https://app.asana.com/-/oauth_authorize?resource=https%3A%2F%2Fapp.asana.com%2F", false],
  ["https://github.com/login/oauth/authorize", false],
])("%s is for assistants: %s", (url, expected) => {
  expect(isForAssistants(parts(url)!)).toBe(expected);
});

const tools = loadTools();
const byId = new Map(tools.map((tool) => [tool.id, tool]));
const extension = "a".repeat(32);
const identify = (changes: Partial<Consent>) =>
  identifyClient({ ...some, ...changes }, compileMatcher(tools), new Map([[extension, "claude"]]), byId);

test.each([
  ["by where it goes", {}, { id: "claude", ai: "known" }],
  ["by a subdomain", { redirectHost: "api.otter.ai" }, { id: "otter", ai: "known" }],
  [
    "by an address as its id",
    { redirectHost: "localhost", client: "https://chatgpt.com/oauth/client.json" },
    { id: "chatgpt", ai: "known" },
  ],
  ["by its extension", { redirectHost: `${extension}.chromiumapp.org` }, { id: "claude", ai: "known" }],
  [
    "by what it calls itself",
    { redirectHost: "hooks.example.com", clientName: "Ledger AI" },
    { id: "host:hooks.example.com", ai: "likely" },
  ],
  ["by its scheme", { redirectHost: "localhost", redirectPath: "cursor:" }, { id: "client-google-7", ai: "likely" }],
  ["not by an app's scheme", { redirectHost: "localhost", redirectPath: "com.example.app:" }, { ai: "unknown" }],
  ["by its port", { redirectHost: "localhost", redirectPort: "33418" }, { id: "client-google-7", ai: "likely" }],
  ["not at all", { redirectHost: "crm.example", clientName: "Ledger" }, { id: "host:crm.example", ai: "unknown" }],
  ["not by a service that passes on for many", { redirectHost: "backend.composio.dev", clientName: "Ledger" }, { ai: "unknown" }],
  [
    "a host of many clients names none",
    { redirectHost: "x.auth0.com", clientName: "Ledger" },
    { id: "client-google-7", ai: "unknown" },
  ],
] as const)("the client, %s", (_, changes, expected) => {
  expect(identify(changes)).toMatchObject(expected);
});

const policy = (changes: Partial<Policy>): Policy => ({ ...nudgePolicy, status: {}, ...changes });
const stranger = { redirectHost: "crm.example", clientName: null };

test.each([
  ["risky, for an AI that nobody approved", policy({}), {}, "high", "nudge"],
  ["less risky", policy({}), {}, "medium", "record"],
  ["from medium on", policy({ consents: { from: "medium" } }), {}, "medium", "nudge"],
  ["for an approved one", policy({ status: { claude: "approved" } }), {}, "high", "record"],
  ["for one that is closed", policy({ status: { claude: "blocked" } }), {}, "low", "block"],
  ["where policy stops", policy({ consents: { risky: "block" } }), {}, "high", "block"],
  ["where policy only observes", { ...observePolicy, status: {} }, {}, "high", "record"],
  ["for no AI", policy({}), stranger, "high", "allow"],
  ["for no AI, where all are recorded", policy({ consents: { all: true } }), stranger, "high", "record"],
] as const)("policy, %s: %s", (_, rules, changes, risk, expected) => {
  expect(consentAction(rules, identify(changes), risk)).toBe(expected);
});

const at = (url: string) => parts(url);
test.each([
  ["approved, a code at the client", "approve", "https://claude.ai/cb?code=1", false, "granted"],
  ["approved, the client moved on", "approve", "https://claude.ai/settings", false, "granted"],
  ["approved, a sister host", "approve", "https://www.claude.ai/done", false, "granted"],
  ["approved, an error", "approve", "https://claude.ai/cb?error=access_denied", false, "left"],
  ["approved, another step at the provider", "approve", "https://accounts.google.com/challenge", true, null],
  ["approved, somewhere else", "approve", "https://news.example/", false, "unknown"],
  ["approved, closed", "approve", null, false, "unknown"],
  ["refused", "deny", "https://claude.ai/cb?error=access_denied", false, "left"],
  ["refused, without a word", "deny", "https://claude.ai/", false, "left"],
  ["nothing pressed, straight on with a code", null, "https://claude.ai/cb?code=1", false, "granted"],
  ["nothing pressed, straight on", null, "https://claude.ai/", false, "unknown"],
  ["nothing pressed, elsewhere", null, "https://news.example/", false, "left"],
  ["nothing pressed, closed", null, null, false, "left"],
] as const)("%s", (_, pressed, to, isProvider, expected) => {
  expect(consentOutcome({ pressed, redirectHost: "claude.ai" }, to === null ? null : at(to), isProvider)).toBe(expected);
});

test.each([
  ["Allow", "approve"],
  ["Authorize helper-bot", "approve"],
  ["Continue as Ana", "approve"],
  ["Zulassen", "approve"],
  ["許可する", "approve"],
  ["السماح", "approve"],
  [" Cancel ", "deny"],
  ["No, thanks", "deny"],
  ["Nicht zulassen", "deny"],
  ["Learn more", null],
  ["Abbrechen", "deny"],
  ["Zugriff erlauben", "approve"],
  ["Ne pas autoriser", "deny"],
  ["Autoriser l’accès", "approve"],
  ["Sí, permitir", "approve"],
  ["No permitir", "deny"],
  ["Avançar", "approve"],
  ["Não permitir", "deny"],
  ["Consenti", "approve"],
  ["Non consentire", "deny"],
  ["Toegang verlenen", "approve"],
  ["Niet toestaan", "deny"],
  ["Zezwalaj", "approve"],
  ["Nie zezwalaj", "deny"],
  ["アクセスを許可する", "approve"],
  ["許可しない", "deny"],
  ["السماح", "approve"],
  ["عدم السماح", "deny"],
  ["Notizen", null],
  ["Novedades", null],
] as const)('a button "%s"', (label, expected) => {
  expect(pressOf(label)).toBe(expected);
});
