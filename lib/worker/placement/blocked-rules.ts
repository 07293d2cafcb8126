/** The rules by which a browser shows our page in place of a blocked tool, before anything of the tool was asked for. Pure. */
import { isCovered } from "../../core/tools/match-patterns.ts";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";

/** The part of a browser's rule that is used here. */
export interface BlockedRule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly requestDomains: string[];
    readonly excludedRequestDomains?: string[];
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly resourceTypes: ("main_frame" | "sub_frame")[];
  };
  readonly action:
    | { readonly type: "redirect"; readonly redirect: { readonly extensionPath: string } }
    | { readonly type: "block" };
}

/** Our page, with the id of the tool as its only parameter. */
export const blockedPage = "/blocked.html";

/** `tools`: the catalogue and what policy adds. Pages are shown ours; frames in other pages stay empty. */
export function blockedRules(tools: readonly ToolEntry[], policy: Pick<Policy, "status">): BlockedRule[] {
  const owners = new Map(
    tools.flatMap((tool) => tool.hosts.map(({ host, paths, exact }) => [host, { tool, paths, exact }] as const)),
  );
  const rules: BlockedRule[] = [];
  for (const [host, { tool, paths, exact }] of owners) {
    if (policy.status[tool.id] !== "blocked") continue;
    // A more particular host decides for itself: it may be another tool's.
    const below = [...owners.keys()].filter((other) => isCovered(other, new Set([host])));
    for (const path of paths ?? [null]) {
      const condition = {
        requestDomains: [host],
        ...(below.length > 0 ? { excludedRequestDomains: below } : {}),
        ...(path === null ? {} : { regexFilter: belowPath(path), isUrlFilterCaseSensitive: true }),
        ...(exact ? { regexFilter: onlyHost(host), isUrlFilterCaseSensitive: false } : {}),
      };
      const redirect = { extensionPath: `${blockedPage}?tool=${tool.id}` };
      rules.push({
        ...{ id: rules.length + 1, priority: 1 },
        condition: { ...condition, resourceTypes: ["main_frame"] },
        action: { type: "redirect", redirect },
      });
      rules.push({
        ...{ id: rules.length + 1, priority: 1 },
        condition: { ...condition, resourceTypes: ["sub_frame"] },
        action: { type: "block" },
      });
    }
  }
  return rules;
}

/** Whole segments, as `core/match-tool` reads them: "/chat" fits "/chat/x" and "/chat?x", not "/chatter". */
function belowPath(path: string): string {
  const escaped = path.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return `^https?://[^/?#]+${escaped}${path.endsWith("/") ? "" : "([/?#]|$)"}`;
}

/** Without its subdomains, of which a rule's domain speaks as well. */
function onlyHost(host: string): string {
  return `^https?://${host.replaceAll(".", "\\.")}(:[0-9]+)?/`;
}
