/** Opens the gate's ways in a fixed order. Call it in the first turn of the script: its listeners then come before the page's. */
import { describe } from "../core/describe.ts";
import { listenForPastes } from "./channels/paste.ts";
import { createGate, type GateParts, policyPatience } from "./gate.ts";
import { ears } from "./listen-early.ts";

export function startGate(parts: GateParts): void {
  const heard = ears();
  keepKeysOurs(parts);
  const gate = createGate(parts);
  listenForPastes(heard, gate);
  if (window === window.top) void recordVisit(parts);
}

/** Keys pressed in our own card are none of the page's business: many sites type any key into their composer. */
function keepKeysOurs({ nudge }: GateParts): void {
  ears().on(["keydown", "keypress", "keyup"], (event) => {
    if (!(event instanceof KeyboardEvent) || !nudge.owns(event)) return;
    event.stopImmediatePropagation();
    nudge.key(event);
  });
}

/** The worker keeps one visit of a tool an hour, so this may be sent on every load. */
async function recordVisit({ toolHere, policy, recorder, newId }: GateParts): Promise<void> {
  const { policy: inForce } = await policy.settled(policyPatience);
  const match = toolHere();
  if (!match) return;
  recorder.record(
    describe({
      id: newId(),
      occurredAt: Date.now(),
      kind: "visit",
      tool: match.tool.id,
      host: match.host,
      policyName: inForce.name,
      decision: { action: "allow", rule: null, held: [] },
      outcome: "allowed",
      findings: [],
      text: "",
      unscanned: null,
      beforePolicy: false,
    }),
  );
}
