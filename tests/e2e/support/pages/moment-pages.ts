/**
 * Pages of the moments beside a prompt, by form alone. Of consents: an address that names client and scopes, and two buttons that lead to
 * the client. Of accounts: the session's document of a tool. Of sources: a customer's record.
 */
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";

const redirect = "https://claude.ai/api/mcp/auth_callback";

export interface ConsentPage {
  /** Of the provider, with the parameters that its own documentation names. */
  readonly url: string;
  readonly allow: string;
  readonly cancel: string;
}

function address(base: string, scope: string, more: Record<string, string> = {}): string {
  const params = { client_id: "client-7.apps.example", redirect_uri: redirect, response_type: "code", state: "st", ...more };
  return `${base}?${new URLSearchParams({ ...params, ...(scope ? { scope } : {}) })}`;
}

export const google = (scope: string, more?: Record<string, string>): ConsentPage => ({
  url: address("https://accounts.google.com/o/oauth2/v2/auth", scope, more),
  ...{ allow: "Allow", cancel: "Cancel" },
});
export const slack = (scope: string, more?: Record<string, string>): ConsentPage => ({
  url: address("https://acme.slack.com/oauth/v2/authorize", scope, more),
  ...{ allow: "Zulassen", cancel: "Abbrechen" },
});
export const github = (scope: string): ConsentPage => ({
  url: address("https://github.com/login/oauth/authorize", scope),
  ...{ allow: "Authorize claude", cancel: "Cancel" },
});

/** What it heard of the button stands in `data-heard`. */
const page = (allow: string, cancel: string) => `<!doctype html><meta charset="utf-8"><title>consent</title>
<link rel="icon" href="data:,"><h1></h1><p>It will be able to use what is listed.</p>
<form id="f"><button type="button" id="cancel">${cancel}</button> <button type="submit" id="allow">${allow}</button></form>
<script>
document.querySelector("h1").textContent = (new URLSearchParams(location.search).get("app") ?? "Claude") + " wants access to your account";
const to = new URLSearchParams(location.search).get("redirect_uri");
const go = (what) => location.assign(to + "?state=st&" + what);
for (const type of ["pointerdown", "mousedown", "click"]) document.getElementById("allow").addEventListener(type, () => {
  document.documentElement.dataset.heard = (document.documentElement.dataset.heard || "") + type + " ";
});
document.getElementById("f").addEventListener("submit", (event) => { event.preventDefault(); go("code=abc"); });
document.getElementById("cancel").addEventListener("click", () => go("error=access_denied"));
</script>`;

const callback = `<!doctype html><meta charset="utf-8"><title>connected</title><link rel="icon" href="data:,"><h1>Connected</h1>`;

/** A chat page with the document of its session, as ChatGPT has one. */
const session = (email: string, structure: string, planType: string) => `<!doctype html><meta charset="utf-8"><title>chat</title>
<link rel="icon" href="data:,"><textarea id="composer" rows="8" cols="80"></textarea>
<script type="application/json" id="client-bootstrap">${JSON.stringify({
  session: { user: { email }, account: { id: "ws-7", structure, planType }, accessToken: "never-read" },
})}</script>`;

/** What somebody reads in a CRM. */
export const record = `Harbour Lights Bakery has asked us to move their renewal to the second week of March, because the new ovens in
Dunmore arrive late. Their buyer, who signs everything above forty thousand, wants the old discount back and named two competitors in the
last call. We agreed to hold the price until the end of April if they take the larger package for all five shops.`;

const crm = `<!doctype html><meta charset="utf-8"><title>crm</title><link rel="icon" href="data:,">
<nav>Customers Deals Reports Settings Sign out</nav><main><h1>Notes</h1><p id="note">${record}</p></main>`;

/** A list of API keys with its dialog open; a conversation with the request by which its page makes a public link. */
const keys = `<!doctype html><meta charset="utf-8"><title>keys</title><link rel="icon" href="data:,"><button id="open">Create new secret key</button>
<div role="dialog"><input value="Nightly report"><button id="make"><span>Create secret key</span></button></div>`;
const conversation = `<!doctype html><meta charset="utf-8"><title>chat</title><link rel="icon" href="data:,"><button id="share">Teilen</button>
<script>document.getElementById("share").addEventListener("click", () => fetch("/backend-api/share/create", { method: "POST", body: "{}" }));
</script>`;

export const momentPages: ReadonlyMap<string, string> = new Map([
  ["/personal", session("ana.moreno@gmail.com", "personal", "plus")],
  ["/corporate", session("ana.moreno@eu.acme.example", "workspace", "enterprise")],
  ["/accounts/7", crm],
  ["/api-keys", keys],
  ["/c/1", conversation],
  ["/o/oauth2/v2/auth", page("Allow", "Cancel")],
  ["/oauth/v2/authorize", page("Zulassen", "Abbrechen")],
  ["/login/oauth/authorize", page("Authorize claude", "Cancel")],
  ["/api/mcp/auth_callback", callback],
  ["/connector/oauth/cb", callback],
]);

export const momentConfig: ManagedConfig = {
  policy: {
    ...{ version: 1, name: "moments", rules: [], otherwise: "nudge" },
    account: { domains: ["acme.example"] },
    sources: { places: [{ id: "source-crm", name: "your CRM", hosts: [{ host: "crm.acme.example", paths: ["/accounts"] }] }] },
    status: { chatgpt: "approved", deepseek: "blocked" },
    approved: [{ tool: "chatgpt", name: "ChatGPT", url: "https://chatgpt.com/" }],
  },
};
