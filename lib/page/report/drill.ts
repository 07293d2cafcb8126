/**
 * A rehearsal: would a made-up card number be noticed, kept out and replaced on this page, now? Uses the gate's own steps and a box of our
 * own that the page cannot reach; nothing that the person wrote is touched, and nothing is recorded.
 */
import { compileCarries } from "../../core/carried/carries.ts";
import { luhn } from "../../core/checks/luhn.ts";
import { redact } from "../../core/redaction/redact.ts";
import type { DrillResult } from "../../schema/coverage.ts";
import { readComposer } from "../composer/read-composer.ts";
import { release } from "../composer/release.ts";
import type { Gate } from "../gate.ts";

/** Looks without touching the page. */
export function rehearse(gate: Gate): Pick<DrillResult, "found" | "action" | "rule"> {
  const { findings, decision } = gate.consider(sentence(madeUpCard()));
  return { found: findings.length > 0, action: decision.action, rule: decision.rule };
}

/** The whole drill. Takes the focus for a moment: call it only when the person asks for it. */
export function drill(gate: Gate, backstopAnswers: () => boolean): DrillResult {
  const card = madeUpCard();
  const text = sentence(card);
  const { findings, decision } = gate.consider(text);
  const redacted = redact(text, findings).text;
  return {
    found: findings.length > 0,
    action: decision.action,
    rule: decision.rule,
    released: findings.length > 0 && !redacted.includes(card) && canRelease(redacted),
    backstop: backstopAnswers() && compileCarries([card])(JSON.stringify({ text })),
  };
}

/** Into a field that nobody sees, in a closed root. Gives the focus back. */
function canRelease(text: string): boolean {
  const before = document.activeElement;
  const host = document.createElement("waymark-drill");
  const field = document.createElement("textarea");
  host.style.cssText = "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;overflow:hidden;opacity:0";
  host.attachShadow({ mode: "closed" }).append(field);
  document.documentElement.append(host);
  try {
    field.focus({ preventScroll: true });
    return release(field, { kind: "field", start: 0, end: 0 }, { text }) === "taken" && readComposer(field) === text;
  } finally {
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** A number that no card has: right in form, made anew each time. */
function madeUpCard(): string {
  const digits = crypto.getRandomValues(new Uint8Array(9));
  const body = `453201${Array.from(digits, (digit) => digit % 10).join("")}`;
  return [..."0123456789"].map((digit) => body + digit).find(luhn) ?? body;
}

const sentence = (card: string) => `Please refund card ${card} today.`;
