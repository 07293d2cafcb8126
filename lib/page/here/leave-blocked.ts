/**
 * Single-page apps move into a blocked tool without loading a page. Loading the page anew at that address lets the browser's rule show
 * ours in its place; what policy holds there is held meanwhile, as everywhere.
 */
import type { ToolMatch } from "../../core/tools/match-tool.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicySource } from "../judge/policy-source.ts";

/** Not in TypeScript's library for every browser; where it is missing, the events below tell of most moves. */
interface NavigationApi {
  addEventListener(type: "currententrychange", listener: () => void): void;
}

/** For the top frame. A page that was loaded there stays: the rule has not caught it, and would not the next time. */
export function leaveBlocked(toolHere: () => ToolMatch | null, policy: PolicySource): void {
  let wasBlocked = isBlocked(toolHere(), policy.current()?.policy);
  let url = location.href;

  function look(): void {
    if (location.href === url) return;
    url = location.href;
    const nowBlocked = isBlocked(toolHere(), policy.current()?.policy);
    if (nowBlocked && !wasBlocked) location.reload();
    wasBlocked = nowBlocked;
  }

  (globalThis as { navigation?: NavigationApi }).navigation?.addEventListener("currententrychange", look);
  for (const type of ["popstate", "hashchange", "pointerup", "keyup"]) window.addEventListener(type, look, true);
}

function isBlocked(match: ToolMatch | null, policy: Policy | undefined): boolean {
  return match !== null && policy?.status[match.tool.id] === "blocked";
}
