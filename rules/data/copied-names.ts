/** Names of tools that others copy. Hosts are those of `rules/tools`, and the vendor's own. */
import type { CopiedName } from "../../lib/core/tools/look-alike.ts";

const name = (tool: string, label: string, hosts: string, coined = true): CopiedName => ({
  tool,
  label,
  hosts: hosts.split(" "),
  coined,
});

export const copiedNames: readonly CopiedName[] = [
  name("chatgpt", "chatgpt", "chatgpt.com chat.openai.com"),
  name("chatgpt", "openai", "openai.com openai.org openai.fm", false),
  name("claude", "claude", "claude.ai claude.com claude.site", false),
  name("claude", "anthropic", "anthropic.com anthropic.skilljar.com"),
  name("gemini", "gemini", "gemini.google.com gemini.google gemini.com", false),
  name("copilot", "copilot", "copilot.microsoft.com copilot.com copilot.cloud.microsoft", false),
  name("perplexity", "perplexity", "perplexity.ai perplexity.com", false),
  name("deepseek", "deepseek", "deepseek.com deepseek.ai"),
  name("midjourney", "midjourney", "midjourney.com"),
  name("hugging-chat", "huggingface", "huggingface.co hf.co huggingface.com"),
  name("elevenlabs", "elevenlabs", "elevenlabs.io elevenlabs.com"),
  name("grammarly", "grammarly", "grammarly.com grammarly.ai grammarly.io"),
  name("notebooklm", "notebooklm", "notebooklm.google.com notebooklm.google"),
  name("quillbot", "quillbot", "quillbot.com"),
  name("le-chat", "mistral", "mistral.ai mistral.com", false),
  name("character-ai", "characterai", "character.ai"),
  name("replit", "replit", "replit.com replit.dev replit.app repl.co", false),
];

/** Written like a tool's name, and somebody's own: a drawing tool, a sound library. */
export const notCopies: readonly string[] = ["chartgpt.io", "openal.org"];

/** A cheap question for every page: is it worth asking? True for some hosts that are nobody's copy. */
export function mayBeCopied(host: string): boolean {
  if (host.includes("xn--")) return true;
  const plain = host.replaceAll("-", "");
  return copiedNames.some(({ label }) => {
    let shared = 0;
    for (let at = 0; at < label.length - 1; at++) if (plain.includes(label.slice(at, at + 2))) shared++;
    return shared >= Math.max(3, label.length - 4);
  });
}
