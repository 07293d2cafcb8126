import type { Address } from "./read-consent.ts";

/** Providers have pages of their own for clients of the Model Context Protocol: who asks there is an assistant, whatever it is called. */
export function isForAssistants({ host, path, params }: Address): boolean {
  if (host.startsWith("mcp.") || path.endsWith("/mcp") || path.endsWith("/v2_user/authorize")) return true;
  return params.some(([name, value]) => name === "resource" && /^https:\/\/(?:mcp\.|[^?#]*\/mcp(?:[/?#]|$))/.test(value));
}
