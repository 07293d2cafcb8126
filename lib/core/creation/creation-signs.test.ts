import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CreationRule } from "../../schema/creation-rule.ts";
import { madeByPress, madeByRequest, rulesOf } from "./creation-signs.ts";

const folder = new URL("../../../rules/creation/", import.meta.url);
const rules = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CreationRule);
const placeOf = (url: string) => {
  const { hostname, pathname, hash } = new URL(url);
  return { host: hostname, path: pathname + hash };
};
const press = (url: string, label: string, inside: boolean) => madeByPress(rules, placeOf(url), label, () => inside)?.id ?? null;

/** One line a rule: its page, what is pressed there, and whether that is in a dialog. */
const pressed = [
  ["openai-key", "https://platform.openai.com/api-keys", "Create secret key", true],
  ["anthropic-key", "https://platform.claude.com/settings/keys", "Add", true],
  ["google-ai-key", "https://aistudio.google.com/app/apikey", "Create API key in new project", true],
  ["google-cloud-key", "https://console.cloud.google.com/apis/credentials", "API key", true],
  ["hugging-face-token", "https://huggingface.co/settings/tokens/new", "Create token", false],
  ["openrouter-key", "https://openrouter.ai/settings/keys", "Create", true],
  ["deepseek-key", "https://platform.deepseek.com/api_keys", "Create API key", true],
  ["groq-key", "https://console.groq.com/keys", "Submit", true],
  ["mistral-key", "https://console.mistral.ai/api-keys", "Create new key", true],
  ["cohere-key", "https://dashboard.cohere.com/api-keys", "Generate trial key", true],
  ["xai-key", "https://console.x.ai/team/default/api-keys", "Create API key", true],
  ["replicate-token", "https://replicate.com/account/api-tokens", "Create token", false],
  ["elevenlabs-key", "https://elevenlabs.io/app/settings/api-keys", "Create", true],
  ["perplexity-key", "https://www.perplexity.ai/settings/api", "Generate API key", false],
  ["langsmith-key", "https://smith.langchain.com/o/1/settings", "Create API Key", true],
  ["claude-connector", "https://claude.ai/settings/connectors", "Connect", false],
  ["claude-mcp-server", "https://claude.ai/settings/connectors", "Add", true],
  ["chatgpt-connector", "https://chatgpt.com/#settings/Connectors", "Connect", true],
  ["chatgpt-mcp-server", "https://chatgpt.com/#settings/connectors", "Create", true],
  ["mistral-connector", "https://chat.mistral.ai/connections", "Connect", false],
  ["perplexity-connector", "https://www.perplexity.ai/account/connectors", "Enable", false],
  ["chatgpt-agent", "https://chatgpt.com/gpts/editor", "Create", false],
  ["copilot-studio-agent", "https://copilotstudio.microsoft.com/environments/1", "Publish", false],
  ["gemini-agent", "https://gemini.google.com/gems/create", "Save", false],
  ["poe-agent", "https://poe.com/create_bot", "Publish", false],
  ["mistral-agent", "https://chat.mistral.ai/agents/new", "Create", false],
  ["hugging-chat-agent", "https://huggingface.co/chat/settings/assistants/new", "Create", false],
  ["chatgpt-link", "https://chatgpt.com/c/1", "Create link", true],
  ["claude-link", "https://claude.ai/chat/1", "Create share link", true],
  ["claude-artifact-link", "https://claude.ai/chat/1", "Publish artifact", false],
  ["gemini-link", "https://gemini.google.com/app/1", "Create public link", false],
  ["grok-link", "https://grok.com/chat/1", "Create share link", false],
  ["perplexity-link", "https://www.perplexity.ai/search/x", "Copy link", true],
  ["poe-link", "https://poe.com/chat/1", "Copy link", true],
  ["deepseek-link", "https://chat.deepseek.com/a/chat/s/1", "Create public link", false],
] as const;

test.each(pressed)("%s", (id, url, label, inside) => {
  expect(press(url, label, inside)).toBe(id);
});

test.each([
  ["openai-key", "https://platform.openai.com/api-keys", "Geheimen Schlüssel erstellen", true],
  ["google-ai-key", "https://aistudio.google.com/apikey", "Créer une clé d’API", true],
  ["google-cloud-key", "https://console.cloud.google.com/apis/credentials", "Clave de API", true],
  ["claude-mcp-server", "https://claude.ai/settings/connectors", "Hinzufügen", true],
  ["claude-connector", "https://claude.ai/customize/connectors", "Verbinden", false],
  ["gemini-link", "https://gemini.google.com/app/1", "公開リンクを作成", false],
  ["gemini-agent", "https://gemini.google.com/gems/create", "Zapisz", false],
  ["chatgpt-agent", "https://chatgpt.com/gpts/editor", "Criar", false],
  ["chatgpt-link", "https://chatgpt.com/c/1", "Copia link", true],
  ["perplexity-link", "https://www.perplexity.ai/search/x", "نسخ الرابط", true],
  ["poe-agent", "https://poe.com/create_bot", "Publiceren", false],
  [null, "https://chatgpt.com/c/1", "Copia link", false],
  [null, "https://platform.openai.com/api-keys", "Abbrechen", true],
])("%s, in the person's language: %s %s", (id, url, label, inside) => {
  expect(press(url, label, inside)).toBe(id);
});

test("every rule has its line", () => {
  expect(pressed.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each([
  ["claude-mcp-server", "https://claude.ai/settings/connectors", "https://claude.ai/api/organizations/o-1/mcp/remote_servers"],
  ["chatgpt-mcp-server", "https://chatgpt.com/#settings/connectors", "https://chatgpt.com/backend-api/aip/connectors/mcp"],
  ["chatgpt-link", "https://chatgpt.com/c/1", "https://chatgpt.com/backend-api/share/create"],
  ["claude-link", "https://claude.ai/chat/1", "https://claude.ai/api/organizations/o-1/chat_conversations/c-1/share"],
  ["grok-link", "https://grok.com/chat/1", "https://grok.com/rest/app-chat/conversations/c-1/share"],
  ["deepseek-link", "https://chat.deepseek.com/a/chat/s/1", "https://chat.deepseek.com/api/v0/share/create"],
  [null, "https://claude.ai/chat/1", "https://claude.ai/api/organizations/o-1/chat_conversations/c-1"],
  [null, "https://news.example/", "https://chatgpt.com/backend-api/share/create"],
])("a request says %s", (id, page, url) => {
  expect(madeByRequest(rules, placeOf(page), url)?.id ?? null).toBe(id);
});

test.each([
  ["the button that only opens the dialog", "https://platform.openai.com/api-keys", "Create new secret key", false],
  ["the way out of it", "https://platform.openai.com/api-keys", "Cancel", true],
  ["the same words on another page", "https://platform.openai.com/usage", "Create secret key", true],
  ["a host that only looks like it", "https://platform.openai.com.evil.example/api-keys", "Create secret key", true],
])("%s makes nothing", (_, url, label, inside) => {
  expect(press(url, label, inside)).toBeNull();
});

test("a host has its own rules alone", () => {
  expect(rulesOf(rules, "console.groq.com").map(({ id }) => id)).toEqual(["groq-key"]);
  expect(rulesOf(rules, "news.example")).toEqual([]);
});

test("a host with a dot at its end is the same host", () => {
  expect(press("https://claude.ai./settings/connectors", "Connect", false)).toBe("claude-connector");
  expect(rulesOf(rules, "claude.ai.").length).toBeGreaterThan(0);
});
