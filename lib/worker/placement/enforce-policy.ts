/** Makes the browser do its part of a policy. Cheap where nothing has changed: it is done at every tick. */
import { knownTools } from "../../core/tools/known-tools.ts";
import { isCovered, matchPatterns } from "../../core/tools/match-patterns.ts";
import type { ConfigError } from "../../schema/managed-config.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { type BlockedRule, blockedRules } from "./blocked-rules.ts";
import type { Placement } from "./place-scripts.ts";

/** The parts of the browser's API that are needed. */
export interface EnforcingBrowser {
  readonly declarativeNetRequest: {
    getDynamicRules(): Promise<{ readonly id: number }[]>;
    updateDynamicRules(change: { readonly removeRuleIds: number[]; readonly addRules: BlockedRule[] }): Promise<void>;
  };
  readonly permissions: {
    contains(what: { readonly origins?: string[]; readonly permissions?: "management"[] }): Promise<boolean>;
  };
}

/** Access to all of these is what the extension asks for; a person, or IT, can take it back. */
const allSites = ["*://*/*"];

/** `sources`: of the script for protected places. Never rejects: what the browser does not do comes back, for popup and heartbeat. */
export function createEnforcer(
  browser: EnforcingBrowser,
  placement: Placement,
  catalogue: readonly ToolEntry[],
  sources?: Placement,
): (policy: PolicyHere) => Promise<readonly ConfigError[]> {
  const hostsOf = (tools: readonly Pick<ToolEntry, "hosts">[]) => tools.flatMap(({ hosts }) => hosts.map(({ host }) => host));
  const catalogued = new Set(hostsOf(catalogue));
  /** The rules that this worker has set, as JSON: a browser gives them back in a form of its own. */
  let set = "";

  async function block(policy: PolicyHere): Promise<void> {
    const addRules = blockedRules(knownTools(catalogue, policy), policy);
    const text = JSON.stringify(addRules);
    if (text === set) return;
    const present = await browser.declarativeNetRequest.getDynamicRules();
    await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: present.map(({ id }) => id), addRules });
    set = text;
  }

  return async (policy) => {
    const own = hostsOf(policy.tools ?? []).filter((host) => !catalogued.has(host) && !isCovered(host, catalogued));
    const places = policy.sources?.places.flatMap(({ hosts }) => hosts.map(({ host }) => host)) ?? [];
    const [blocked, placed, allowed, watched, listed] = await Promise.allSettled([
      block(policy),
      placement.follow([...matchPatterns(own, "*"), ...matchPatterns(hostsOf(policy.found ?? []), "*", "exact")]),
      browser.permissions.contains({ origins: allSites }),
      sources?.follow(matchPatterns(places, "*")),
      policy.extensions === "list" ? browser.permissions.contains({ permissions: ["management"] }) : true,
    ]);
    const errors: ConfigError[] = [];
    const add = (field: string, expected: string) => errors.push({ source: "browser", field, expected });
    if (blocked.status === "rejected") add("policy.status", "that this browser takes the rules that keep blocked tools closed");
    if (placed.status === "rejected") add("policy.tools", "hosts on which this browser lets Waymark run");
    if (watched.status === "rejected") add("policy.sources", "hosts on which this browser lets Waymark run");
    if (listed.status === "fulfilled" && !listed.value) {
      add("policy.extensions", "the permission to see other extensions, which a person gives on Waymark's options page");
    }
    if (allowed.status === "fulfilled" && !allowed.value) add("(site access)", "access to all sites in the extension's settings");
    return errors;
  };
}
