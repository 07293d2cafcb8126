/**
 * Use of an AI feature within a wider product, where it can be told: from the control that somebody presses, or from the address that the
 * product's page asks. Where two features share a host, and nothing says which, it stays unknown.
 */

import { normaliseHost } from "./match-tool.ts";

/** A tool that is a panel or a button of the product under these hosts. */
export interface EmbeddedTool {
  readonly id: string;
  readonly name: string;
  /** With their subdomains. */
  readonly hosts: readonly string[];
  /** Host and path of what its page asks, where that is known; `*` stands for anything, `{id}` for one part. */
  readonly prompts: readonly string[];
}

export interface EmbeddedUse {
  readonly tool: string;
  /** Host of the catalogue. */
  readonly host: string;
}

/** Words that name an AI feature wherever they stand on a control. "AI" alone is a heading as often as a button. */
const generic =
  /^(?:✨\s*)?(?:ask (?:the )?(?:ai|copilot|assistant)\b.*|(?:open |chat with )?(?:ai assistant|ai companion|copilot)|ai (?:chat|agent|writer|summary|assist(?:ant)?)|summari[sz]e (?:with ai|this (?:page|thread|document|meeting|email|conversation))|help me write|(?:write|draft|generate|create|edit|rewrite|improve|translate|explain|fill|build) (?:\w+ )?with (?:ai|copilot)|generate (?:with ai|using ai|ai \w+)|improve writing|(?:ki|ia)[- ](?:assistent|assistant|asistente|assistente)|mit ki (?:schreiben|erstellen|zusammenfassen)|(?:rédiger|écrire|résumer) avec l['’]ia|(?:escribir|crear|resumir) con ia)$/iu;
const asks = /^(?:✨\s*)?(?:ask|chat with|open|talk to|try) ([\p{L}.]+(?: [\p{L}]+)?)(?:\s+ai)?$/iu;

export function embeddedTools(
  tools: readonly EmbeddedTool[],
  host: string,
): readonly (EmbeddedTool & { readonly host: string })[] {
  const page = normaliseHost(host);
  return tools.flatMap((tool) => {
    const own = tool.hosts.find((one) => page === one || page.endsWith(`.${one}`));
    return own === undefined ? [] : [{ ...tool, host: own }];
  });
}

/** `here`: what `embeddedTools` says of the page's host. `label`: what a person takes for the control's name. */
export function usedByControl(label: string, here: readonly (EmbeddedTool & { readonly host: string })[]): EmbeddedUse | null {
  const asked = asks.exec(label.trim())?.[1]?.toLowerCase() ?? "";
  const named = here.filter(({ name }) => asked !== "" && namesOf(name).includes(asked));
  const [only, other] = named.length > 0 ? named : generic.test(label.trim()) ? here : [];
  return only && !other ? { tool: only.id, host: only.host } : null;
}

/** `address`: host and path of a request, without its query. */
export function usedByRequest(address: string, here: readonly (EmbeddedTool & { readonly host: string })[]): EmbeddedUse | null {
  const used = here.find(({ prompts }) => prompts.some((pattern) => patternOf(pattern).test(address)));
  return used ? { tool: used.id, host: used.host } : null;
}

/** "Salesforce Einstein / Agentforce": each name, and each word of it that is long enough to be one. */
function namesOf(name: string): string[] {
  const parts = name.toLowerCase().split(/\s*\/\s*/);
  return [...parts, ...parts.flatMap((part) => part.split(" ")).filter((word) => word.length > 3)];
}

function patternOf(pattern: string): RegExp {
  const escaped = pattern.replace(/^wss?:\/\//, "").replace(/[.+?^$()[\]\\|]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{[^}]*\}/g, "[^/]+").replaceAll("*", ".*")}$`);
}
