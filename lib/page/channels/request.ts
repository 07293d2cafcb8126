/** Requests that the page makes by itself: one that carries what is withheld is refused, recorded, and explained once. */
import type { Bus } from "../bus.ts";
import { cancel } from "../cancel.ts";
import type { Gate } from "../gate.ts";
import { joinKin, type KinQuestion } from "../kin.ts";
import type { Ears } from "../listen-early.ts";

/** Pages try again and again: what follows within this time is the same event. Milliseconds. */
const recordPause = 60_000;

/** `refresh` brings the ledger up to date with what stands in the composers. */
export function watchRequests(ears: Ears, gate: Gate, bus: Bus | null, refresh: () => void): void {
  const { withheld, problems } = gate.parts;
  const kin = joinKin(answer);
  let recordedAt = Number.NEGATIVE_INFINITY;
  let toldOf = -1;
  let unobserved = 0;

  if (!bus) problems.raise("no-backstop");
  bus?.on("broken", () => problems.raise("no-backstop"));
  bus?.on("armed", (event) => {
    if (ownArmed() || kin.ask("armed")) event.preventDefault();
  });
  bus?.on("carries", (event, text) => {
    if (carries(text) || kin.ask("carries", text)) event.preventDefault();
  });
  bus?.on("reopened", () => {
    ears.listen();
    kin.ask("reopened");
  });
  bus?.on("unobserved", () => {
    unobserved += 1;
    if (unobserved === 1) problems.raise("unobserved-channel");
  });
  // A form that a person sends, with whatever else the page has put into it.
  ears.on(["submit"], (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !(ownArmed() || kin.ask("armed"))) return;
    const fields = new FormData(form, event instanceof SubmitEvent ? event.submitter : null);
    const text = [...fields].map(([name, value]) => `${name}=${typeof value === "string" ? value : value.name}`).join("\n");
    if (carries(text) || kin.ask("carries", text)) cancel(event);
  });

  function answer(question: KinQuestion, text: string): boolean {
    if (question === "reopened") ears.listen();
    if (question === "armed") return ownArmed();
    return question === "carries" && carries(text);
  }

  function ownArmed(): boolean {
    refresh();
    return !withheld.empty;
  }

  /** Recorded and explained where it was kept back: a frame that only sends may be too small to be seen. */
  function carries(text: string): boolean {
    if (!withheld.carriedBy(text)) return false;
    note();
    return true;
  }

  function note(): void {
    const match = gate.parts.toolHere();
    const now = performance.now();
    if (match && now - recordedAt >= recordPause) {
      recordedAt = now;
      gate.note({ match, kind: "request", outcome: "blocked" });
    }
    // A card that is being answered says more than this could.
    if (toldOf === withheld.version || gate.holding) return;
    toldOf = withheld.version;
    const near = document.activeElement ?? document.documentElement;
    gate.parts.showing.tell("request-stopped", near);
  }
}
