/** Which AI tool a line of another system is about: by host, by the id of an extension, by name, and of expenses by vendor. */
import { compileMatcher } from "../../lib/core/tools/match-tool.ts";
import type { ToolEntry } from "../../lib/schema/tool.ts";
import type { Said } from "./source.ts";

export interface Asset {
  /** Id of the tool, or "app:…" for one that the catalogue does not have. */
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
}

/** Words by which a name says of itself that it is about AI. */
const aiWords = /\b(?:ai|gpt|chatgpt|llm|copilot|chatbot|openai|anthropic)\b/i;
/** Shorter names are words of everyday: "You", "Pi", "Jasper" stand in many names that mean something else. */
const shortestWithin = 6;

export type MatchAsset = (said: Said) => Asset | null;

/** Null for what is no AI tool as far as anybody can tell. */
export function assetMatcher(tools: readonly ToolEntry[]): MatchAsset {
  const match = compileMatcher(tools);
  const names = new Map(tools.map((tool) => [plain(tool.name), tool]));
  const within = [...names].filter(([name]) => name.length >= shortestWithin).sort((a, b) => b[0].length - a[0].length);
  const vendors = vendorTools(tools);
  return (said) => {
    const tool = byHost(said) ?? byName(said);
    if (tool) return { id: tool.id, name: tool.name, known: true };
    if (said.kind === "traffic" || !aiWords.test(said.name)) return null;
    const id = (said.client ?? plain(said.name)).replace(/[^\w.-]+/g, "-").slice(0, 100);
    return { id: `app:${id}`, name: said.name.slice(0, 80), known: false };
  };

  function byHost({ host, client }: Said): ToolEntry | undefined {
    const address = /^https:\/\/([a-z0-9.-]+)/.exec(client ?? "")?.[1];
    for (const one of [host, address]) {
      const found = one === undefined ? null : match({ host: one, path: "/" });
      if (found) return tools.find(({ id }) => id === found.tool.id);
    }
    return undefined;
  }

  function byName({ kind, name }: Said): ToolEntry | undefined {
    if (kind === "traffic") return undefined;
    const text = plain(name);
    const exact = names.get(text);
    if (exact) return exact;
    const [, part] = within.find(([one]) => ` ${text} `.includes(` ${one} `)) ?? [];
    if (part) return part;
    return kind === "expense" ? vendors.find(([vendor]) => ` ${text} `.includes(` ${vendor} `))?.[1] : undefined;
  }
}

/** Vendors whose name on a bill means their AI tool: not those that sell AI beside much else. */
function vendorTools(tools: readonly ToolEntry[]): [string, ToolEntry][] {
  const broad = new Set(tools.filter(({ category, within }) => category === "embedded" || within).map(({ vendor }) => vendor));
  const found = new Map<string, ToolEntry>();
  for (const tool of tools) {
    const vendor = plain(tool.vendor);
    if (broad.has(tool.vendor) || vendor.length < shortestWithin) continue;
    if (!found.has(vendor) || tool.category === "chat")
      found.set(vendor, found.get(vendor)?.category === "chat" ? (found.get(vendor) as ToolEntry) : tool);
  }
  return [...found];
}

/** "OPENAI *CHATGPT SUBSCR" is "openai chatgpt subscr". */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
