/** Pages on which access is given and things are made, in the shape that each provider's own has: our own HTML under their addresses. */
import { readFileSync } from "node:fs";
import type { ScopeMeaning } from "../../../../lib/schema/consent.ts";

const redirect = "https://claude.ai/api/mcp/auth_callback";
const graph = "https://graph.microsoft.com/";
const google = "https://www.googleapis.com/auth/";

/** By these a page's buttons do what they are for, and the page tells what it heard of them. */
const script = `<script>
const asked = new URLSearchParams(location.search);
const to = sessionStorage.to ??= asked.get("redirect_uri") || "${redirect}";
const go = (what) => location.assign(to + (to.includes("?") ? "&" : "?") + "state=st&" + what);
const ways = { given: () => go("code=abc"), installed: () => go("installation_id=7&setup_action=install"),
  refused: () => go("error=access_denied"), show: () => { document.querySelector("form[hidden]").hidden = false; } };
const follow = (goes) => goes.startsWith("next:") ? location.assign(goes.slice(5)) : ways[goes]();
for (const type of ["pointerdown", "mousedown", "click", "submit"]) document.addEventListener(type, (event) => {
  const made = event.target.closest?.("[data-asks]");
  if (made && type === "click") fetch(made.dataset.asks, { method: "POST", body: "{}" });
  const button = type === "submit" ? event.submitter : event.target.closest?.("[data-goes]");
  if (!button?.dataset.goes) return;
  document.documentElement.dataset.heard = (document.documentElement.dataset.heard || "") + type + " ";
  if (type === "submit") event.preventDefault();
  const submits = button.type === "submit" && button.form;
  if (type === (submits ? "submit" : "click")) follow(button.dataset.goes);
});
</script>`;

const shape = (folder: string, file: string) =>
  readFileSync(new URL(`../../moments/${folder}/${file}.html`, import.meta.url), "utf8").replace("</body>", `${script}</body>`);

export interface ConsentShape {
  /** File in moments/consents, and what makes it another than its neighbours. */
  readonly file: string;
  readonly provider: string;
  readonly url: string;
  readonly scopes: readonly string[];
  /** What the card says it can use. */
  readonly asks: readonly ScopeMeaning[];
  readonly tool?: string;
  /** What is pressed one after the other, and at which of them the person is asked; the approval alone if absent. */
  readonly presses?: readonly string[];
  readonly askedAt?: number;
}

export const approval = "[data-goes=given]:visible, [data-goes=installed]:visible";
const onward = "[data-goes^='next:']";

function at(base: string, scope: string, more: Record<string, string> = {}): string {
  const params = {
    client_id: "client-7",
    redirect_uri: redirect,
    response_type: "code",
    state: "st",
    ...(scope ? { scope } : {}),
  };
  return `https://${base}?${new URLSearchParams({ ...params, ...more })}`;
}

/** One line a provider. */
export const consentShapes: readonly ConsentShape[] = [
  {
    ...{
      file: "google",
      provider: "google",
      url: at("accounts.google.com/v3/signin/identifier", `openid ${google}gmail.readonly`),
    },
    ...{ scopes: ["openid", "gmail.readonly"], asks: ["mail-read"] },
    ...{ presses: [onward, approval], askedAt: 1 },
  },
  {
    ...{ file: "microsoft", provider: "microsoft" },
    url: at(
      "login.microsoftonline.com/common/oauth2/v2.0/authorize",
      `openid offline_access ${graph}Mail.Read ${graph}Chat.Read`,
    ),
    ...{ scopes: ["openid", "offline_access", "Mail.Read", "Chat.Read"], asks: ["mail-read", "chats-read", "offline"] },
  },
  {
    ...{ file: "slack", provider: "slack", url: at("acme.slack.com/oauth", "", { user_scope: "search:read.im,channels:read" }) },
    ...{ scopes: ["search:read.im", "channels:read"], asks: ["chats-read", "names-only"] },
  },
  {
    ...{ file: "github", provider: "github", url: at("github.com/login/oauth/authorize", "repo read:org") },
    ...{ scopes: ["repo", "read:org"], asks: ["code-write", "people"] },
  },
  {
    ...{ file: "github-app", provider: "github-app" },
    url: "https://github.com/apps/claude/installations/new/permissions?target_id=9",
    ...{ scopes: ["(set by the app)"], asks: ["set-by-app"], tool: "client-github-app-claude" },
  },
  {
    ...{ file: "notion", provider: "notion", url: at("www.notion.so/install-integration", "", { owner: "user" }) },
    ...{ scopes: ["(pages that you choose)"], asks: ["pages-chosen"] },
  },
  {
    ...{ file: "salesforce", provider: "salesforce" },
    url: at("acme.my.salesforce.com/services/oauth2/authorize", "api refresh_token"),
    ...{ scopes: ["api", "refresh_token"], asks: ["records-write", "offline"] },
  },
  {
    ...{ file: "hubspot", provider: "hubspot" },
    url: at("app.hubspot.com/oauth-bridge", "oauth crm.objects.contacts.read", { optional_scope: "crm.objects.deals.read" }),
    ...{ scopes: ["oauth", "crm.objects.contacts.read", "crm.objects.deals.read"], asks: ["records-read"] },
  },
  {
    ...{ file: "atlassian", provider: "atlassian", url: at("mcp.atlassian.com/v1/authorize", "") },
    ...{ scopes: ["(set by the app)"], asks: ["set-by-app"], presses: [onward, approval] },
  },
  {
    ...{ file: "dropbox", provider: "dropbox" },
    url: at("www.dropbox.com/oauth2/authorize", "files.content.read", { token_access_type: "offline" }),
    ...{ scopes: ["files.content.read"], asks: ["files-read", "offline"], presses: ["[data-goes=show]", approval] },
  },
  {
    ...{ file: "box", provider: "box", url: at("account.box.com/api/oauth2/authorize", "root_readwrite") },
    ...{ scopes: ["root_readwrite"], asks: ["files-all"] },
  },
  {
    ...{ file: "zoom", provider: "zoom", url: at("marketplace.zoom.us/authorize", "") },
    ...{ scopes: ["(set by the app)"], asks: ["set-by-app"] },
  },
  {
    ...{ file: "linear", provider: "linear", url: at("linear.app/oauth/authorize", "read,write") },
    ...{ scopes: ["read", "write"], asks: ["tickets"] },
  },
  {
    ...{ file: "asana", provider: "asana", url: at("app.asana.com/-/oauth_authorize", "default") },
    ...{ scopes: ["default"], asks: ["everything"] },
  },
  {
    ...{ file: "figma", provider: "figma", url: at("www.figma.com/oauth/mcp", "mcp:connect") },
    ...{ scopes: ["mcp:connect"], asks: ["designs"] },
  },
  {
    ...{ file: "okta", provider: "okta", url: at("acme.okta.com/oauth2/v1/authorize", "openid okta.users.manage") },
    ...{ scopes: ["openid", "okta.users.manage"], asks: ["admin"] },
  },
];

/** A Google page whose heading says what it is given, for what is asked by nobody that a catalogue knows. */
export const plainConsent = (heading: string, to: string): string =>
  at("accounts.google.com/o/oauth2/auth", `${google}drive`, { redirect_uri: to, heading });

/** File in moments/creations, its address, and the tool and what is made there. */
export const creationShapes: readonly (readonly [string, string])[] = [
  ["openai-key", "platform.openai.com/settings/organization/api-keys"],
  ["anthropic-key", "platform.claude.com/settings/keys"],
  ["google-ai-key", "aistudio.google.com/api-keys"],
  ["google-cloud-key", "console.cloud.google.com/apis/credentials"],
  ["hugging-face-token", "huggingface.co/settings/tokens/new"],
  ["openrouter-key", "openrouter.ai/settings/keys"],
  ["deepseek-key", "platform.deepseek.com/api_keys"],
  ["groq-key", "console.groq.com/keys"],
  ["mistral-key", "console.mistral.ai/api-keys"],
  ["cohere-key", "dashboard.cohere.com/api-keys"],
  ["xai-key", "console.x.ai/team/default/api-keys"],
  ["replicate-token", "replicate.com/account/api-tokens"],
  ["elevenlabs-key", "elevenlabs.io/app/settings/api-keys"],
  ["perplexity-key", "www.perplexity.ai/settings/api"],
  ["langsmith-key", "smith.langchain.com/o/1/settings"],
  ["claude-connector", "claude.ai/settings/connectors"],
  ["claude-mcp-server", "claude.ai/customize/connectors"],
  ["chatgpt-connector", "chatgpt.com/apps"],
  ["chatgpt-mcp-server", "chatgpt.com/settings#settings/Connectors"],
  ["mistral-connector", "chat.mistral.ai/connections"],
  ["perplexity-connector", "www.perplexity.ai/account/connectors"],
  ["chatgpt-agent", "chatgpt.com/gpts/editor"],
  ["copilot-studio-agent", "copilotstudio.microsoft.com/environments/1/bots/2"],
  ["gemini-agent", "gemini.google.com/u/0/gems/create"],
  ["poe-agent", "poe.com/create_bot"],
  ["mistral-agent", "chat.mistral.ai/agents/new"],
  ["hugging-chat-agent", "huggingface.co/chat/settings/assistants/new"],
  ["chatgpt-link", "chatgpt.com/c/11"],
  ["chatgpt-link-asked", "chatgpt.com/c/12"],
  ["claude-link", "claude.ai/chat/11"],
  ["claude-link-asked", "claude.ai/chat/12"],
  ["claude-artifact-link", "claude.ai/chat/13"],
  ["gemini-link", "gemini.google.com/app/1"],
  ["grok-link", "grok.com/chat/1"],
  ["perplexity-link", "www.perplexity.ai/search/x"],
  ["poe-link", "poe.com/chat/1"],
  ["deepseek-link", "chat.deepseek.com/a/chat/s/1"],
];

const placeOf = (url: string) => url.replace("https://", "").replace(/[?#].*$/, "");
const callback = `<!doctype html><meta charset="utf-8"><title>connected</title><link rel="icon" href="data:,"><h1>Connected</h1>`;

/** By host and path: each provider's page under its own. */
export const shapedPages: ReadonlyMap<string, string> = new Map([
  ...consentShapes.map(({ file, url }) => [placeOf(url), shape("consents", file)] as const),
  ["accounts.google.com/signin/oauth/consent", shape("consents", "google-consent")],
  ["accounts.google.com/o/oauth2/auth", shape("consents", "plain")],
  ["api.atlassian.com/oauth2/authorize/server/consent", shape("consents", "atlassian-own")],
  ...creationShapes.map(([file, place]) => [placeOf(place), shape("creations", file)] as const),
  // Atlassian's own client hands on what it was given.
  [
    "mcp.atlassian.com/v1/callback",
    `<!doctype html><title>on</title><script>location.replace("${redirect}?state=st&code=abc");</script>`,
  ],
  ["/api/mcp/auth_callback", callback],
  ["/cb", callback],
]);
