/**
 * The composers of this frame and what is known of the text in each. Typing only notes that something has changed; the text is read
 * and classified when the browser has nothing else to do, when it is about to be sent, or when the backstop asks.
 */
import { withheldValues } from "../../core/redaction/redact.ts";
import { shadowRootOf } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import { findAll } from "../plain-dom.ts";
import { composerOf, readComposer } from "./read-composer.ts";

export interface Composers {
  /** Something was typed, dictated or filled in at this element, or it got the focus. Costs next to nothing. */
  changed(target: Element): void;
  /** Those that are in the page. */
  all(): Element[];
  /** What stands in a composer now. Reads it, and classifies it if it is not the text of last time. */
  look(composer: Element): Look;
  /** The person, or policy, lets exactly this text go. */
  approve(composer: Element, text: string): void;
  isApproved(composer: Element, text: string): boolean;
  /** As `isApproved`; from then on only for the moment that one gesture takes. */
  takeApproval(composer: Element, text: string): boolean;
  /** True for an element that is known as a composer: for keys, where finding out would cost too much. */
  knows(element: Element): boolean;
  /** The values that the composer holds and policy would hold. */
  heldIn(composer: Element): string[];
  /** What was hidden in the composer stays withheld although it no longer stands there. */
  keepWithheld(composer: Element): void;
  /** Brings the ledger of withheld values up to date. The backstop calls it right before it asks the ledger. */
  refreshWithheld(): void;
}

export interface Look {
  readonly text: string;
  /** Nothing was found, and policy has no objection: such a text goes on untouched. */
  readonly quiet: boolean;
}

interface Known extends Look {
  /** Policy and tool, by which the verdict was reached. */
  readonly under: readonly unknown[];
}

interface State {
  known: Known | null;
  approved: { readonly text: string; readonly policy: unknown; until: number } | null;
  /** What this composer has added to the ledger. */
  withheld: readonly string[];
}

/** After the last key: long enough not to be in the way of the next one. Milliseconds. */
const pause = { usual: 300, longText: 1_500 };
/** From here on a look takes long enough to be felt between two keys. UTF-16 code units. */
const longText = 16_384;
/** Many editors put in by themselves what was typed, and some do it later. Milliseconds. */
const drawingTime = 2_000;
/** Elements that wait for a look. A person is in one or two. */
const mostChanged = 200;
/** Between "anyway" and the send. Milliseconds. */
const approvalTime = 30 * 60_000;
/** One send makes several events. Milliseconds. */
const gestureTime = 2_000;

export function createComposers(gate: Gate): Composers {
  const { parts } = gate;
  const states = new WeakMap<Element, State>();
  const known = new Set<WeakRef<Element>>();
  const changedTargets = new Set<Element>();
  let lastTargets: readonly Element[] = [];
  let lastChange = 0;
  let wait = pause.usual;
  let waiting = false;

  function changed(target: Element): void {
    // A page that changes one thing after another, without a pause, must not fill the memory.
    if (changedTargets.size >= mostChanged) refreshWithheld();
    changedTargets.add(target);
    lastChange = performance.now();
    if (waiting) return;
    waiting = true;
    setTimeout(whenQuiet, wait);
  }

  function whenQuiet(): void {
    const rest = lastChange + wait - performance.now();
    waiting = rest > 0;
    if (waiting) setTimeout(whenQuiet, rest);
    else requestIdleCallback(refreshWithheld, { timeout: pause.longText });
  }

  function stateOf(composer: Element): State {
    let state = states.get(composer);
    if (!state) {
      state = { known: null, approved: null, withheld: [] };
      states.set(composer, state);
      known.add(new WeakRef(composer));
    }
    return state;
  }

  function look(composer: Element): Look {
    const state = stateOf(composer);
    const text = readComposer(composer);
    // Once the day's questions are used up less is held.
    const spent = parts.guidance.now()?.asksLeft === 0;
    // Rules may name a time, and kinds of account.
    const moment = `${Math.floor(Date.now() / 60_000)} ${JSON.stringify(parts.circumstances?.(text))}`;
    const under = [parts.policy.current(), parts.toolHere()?.tool.id, parts.classifier.ready(), spent, moment];
    if (state.known?.text === text && state.known.under.every((part, index) => part === under[index])) return state.known;
    const { findings, decision, held } = text === "" ? nothing : gate.consider(text);
    state.known = { text, quiet: findings.length === 0 && decision.action === "allow", under };
    withhold(state, text, held?.held ?? []);
    wait = text.length > longText ? pause.longText : pause.usual;
    return state.known;
  }

  /** What was there before and is no longer goes out of the ledger: half a number is not what it becomes when it is whole. */
  function withhold(state: State, text: string, held: Parameters<typeof withheldValues>[1]): void {
    const now = withheldValues(text, held);
    const gone = state.withheld.filter((value) => !now.includes(value));
    if (gone.length > 0) parts.withheld.release(gone);
    // A value that is withheld on another account stays so when it leaves the composer.
    const added = now.filter((value) => !state.withheld.includes(value) && !parts.withheld.carriedBy(value));
    if (added.length > 0) parts.withheld.add(added);
    state.withheld = [...state.withheld.filter((value) => now.includes(value)), ...added];
  }

  function isApproved(composer: Element, text: string): boolean {
    const { approved } = stateOf(composer);
    return approved?.text === squeeze(text) && approved.policy === parts.policy.current() && approved.until >= performance.now();
  }

  function refreshWithheld(): void {
    const drawing = performance.now() - lastChange < drawingTime;
    if (changedTargets.size === 0 && !drawing) return;
    const targets = new Set([...changedTargets, ...(drawing ? lastTargets : [])]);
    changedTargets.clear();
    lastTargets = [...targets];
    if (!parts.toolHere()) return;
    for (const target of targets) for (const composer of composersAt(target)) look(composer);
  }

  return {
    changed,
    look,
    refreshWithheld,
    all() {
      for (const target of changedTargets) for (const composer of composersAt(target)) stateOf(composer);
      const alive: Element[] = [];
      for (const each of known) {
        const composer = each.deref();
        if (!composer) known.delete(each);
        else if (composer.isConnected) alive.push(composer);
      }
      return alive;
    },
    approve(composer, text) {
      const policy = parts.policy.current();
      stateOf(composer).approved = { text: squeeze(text), policy, until: performance.now() + approvalTime };
    },
    isApproved,
    takeApproval(composer, text) {
      const { approved } = stateOf(composer);
      if (!approved || !isApproved(composer, text)) return false;
      parts.approvals.used(withheldValues(text, gate.consider(text).decision.held));
      approved.until = Math.min(approved.until, performance.now() + gestureTime);
      return true;
    },
    knows: (element) => states.has(element),
    heldIn(composer) {
      const { text } = look(composer);
      return withheldValues(text, gate.wouldHold(text)?.held ?? []);
    },
    keepWithheld(composer) {
      stateOf(composer).withheld = [];
    },
  };
}

const nothing = { findings: [], decision: { action: "allow" }, held: null } as const;

/** An Enter that makes a new line leaves the text what it was. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The composer that the element belongs to; of a closed root, whose inside events do not name, all that are in it. */
function composersAt(target: Element): Element[] {
  if (!target.isConnected) return [];
  const root = shadowRootOf(target);
  if (!root) return [composerOf(target)].filter((composer) => composer !== null);
  return composersIn(root);
}

const composerSelector = "textarea, input, [contenteditable]:not([contenteditable=false]), .monaco-editor";

/** All composers in this tree and in the shadow trees right within. */
export function composersIn(root: Element | ShadowRoot): Element[] {
  const found = new Set<Element>();
  for (const element of findAll(root, composerSelector)) {
    const composer = composerOf(element);
    if (composer) found.add(composer);
  }
  if (root instanceof ShadowRoot) {
    for (const element of findAll(root, "*")) {
      const inner = shadowRootOf(element);
      if (inner) for (const composer of composersIn(inner)) found.add(composer);
    }
  }
  return [...found];
}
