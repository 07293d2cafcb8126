/** Whether the application that asks for access is an AI tool, and which. */
import type { Consent } from "../../schema/consent.ts";
import type { ConsentRecord } from "../../schema/consent-record.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { MatchTool } from "../tools/match-tool.ts";
import { isLocal } from "./consent-risk.ts";

export interface Client {
  /** Null for one that the catalogue does not have. */
  readonly tool: ToolEntry | null;
  readonly ai: ConsentRecord["ai"];
  /** Under which it stands in the inventory. */
  readonly id: string;
  readonly host: string;
}

/** Ports on which well-known programs wait for their access: VS Code and the inspector of the Model Context Protocol. */
const localClients: ReadonlySet<string> = new Set(["33418", "6274"]);
/** Programs with an assistant in them, by the scheme that they answer to. */
const aiPrograms =
  /^(?:cursor|vscode|vscode-insiders|windsurf|claude|chatgpt|codex|kiro|trae|zed|raycast|goose|warp|lmstudio|jan):$/;
/** Services that many applications share: their host says nothing of who asks. */
const brokers =
  /(?:^|\.)(?:api\.nango\.dev|composio\.dev|workos\.com|auth0\.com|supabase\.co|firebaseapp\.com|paragon\.dev|pipedream\.com|zapier\.com|n8n\.cloud)$/;
const aiWords = /\b(?:ai|a\.i\.|gpt|chatgpt|llm|copilot|mcp|claude|gemini|openai|anthropic|mistral|assistant|agent|chatbot)\b/i;
const extensionHost = /^([a-p]{32})\.chromiumapp\.org$/;

/**
 * In this order: where the access goes to, the address by which the client is known, the extension that asks, and last what it calls
 * itself. `extensions`: AI extensions of the catalogue by id, with their tool. `hint`: the provider's page is for the Model Context Protocol.
 */
export function identifyClient(
  consent: Consent,
  match: MatchTool<ToolEntry>,
  extensions: ReadonlyMap<string, string>,
  tools: ReadonlyMap<string, ToolEntry>,
  hint = false,
): Client {
  const { redirectHost, redirectPath, redirectPort, client, clientName, provider } = consent;
  const shared = redirectHost !== null && brokers.test(redirectHost);
  const byHost = redirectHost === null || shared ? null : match({ host: redirectHost, path: redirectPath });
  const clientHost = /^https:\/\/([a-z0-9.-]+)/.exec(client ?? "")?.[1];
  const byClient = clientHost ? match({ host: clientHost, path: "/" }) : null;
  const extension = tools.get(extensions.get(extensionHost.exec(redirectHost ?? "")?.[1] ?? "") ?? "");
  const tool = byHost?.tool ?? byClient?.tool ?? extension ?? null;
  const host = byHost?.host ?? byClient?.host ?? redirectHost ?? `${provider}.consent`;
  if (tool) return { tool, ai: "known", id: tool.id, host };
  const local = isLocal(redirectHost);
  const likely =
    hint ||
    (local && (localClients.has(redirectPort) || aiPrograms.test(redirectPath))) ||
    aiWords.test(`${clientName ?? ""} ${wordsOf(redirectHost)}`);
  return { tool: null, ai: likely ? "likely" : "unknown", id: idOf(consent, host, shared || local), host };
}

/** "my-gpt.example.ai": its labels as words. */
function wordsOf(host: string | null): string {
  return (host ?? "").replaceAll(/[.-]/g, " ");
}

/** A host of many clients names none of them: then the provider's id of the client, as far as it fits a name. */
function idOf({ client, provider, redirectHost }: Consent, host: string, many: boolean): string {
  if (redirectHost !== null && !many && host.includes(".")) return `host:${host}`;
  const plain = (client ?? "unnamed")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return `client-${provider}-${plain || "unnamed"}`.slice(0, 64).replace(/-+$/, "");
}
