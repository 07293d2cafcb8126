/** How things stand, in the words of the popup. */
import type { Tone } from "../../components/tone.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

export interface Summary {
  readonly tone: Tone;
  /** Two or three words. */
  readonly label: string;
  /** What it means for the person. */
  readonly meaning: string;
}

/** The one thing that matters most comes first: what is broken, then what is missing, then that all is well. */
export function summarise({ storage, configErrors, sync }: ExtensionStatus): Summary {
  if (storage === "unavailable") {
    return { tone: "stop", label: sayHere("status.no-disk"), meaning: sayHere("status.no-disk.means") };
  }
  if (sync.state === "revoked") {
    return { tone: "stop", label: sayHere("status.revoked"), meaning: sayHere("status.revoked.means") };
  }
  if (configErrors.length > 0) {
    return { tone: "caution", label: sayHere("status.config"), meaning: sayHere("status.config.means") };
  }
  if (sync.state === "off") {
    return { tone: "neutral", label: sayHere("status.off"), meaning: sayHere(`status.off.${sync.why}`) };
  }
  if (sync.lastError !== null) {
    return {
      tone: "caution",
      label: sayHere(sync.state === "enrolled" ? "status.waiting" : "status.not-connected"),
      meaning: sayHere("status.trouble.means", { problem: problemWords(sync.lastError) }),
    };
  }
  if (sync.state === "enrolling") {
    return { tone: "notice", label: sayHere("status.connecting"), meaning: sayHere("status.connecting.means") };
  }
  return { tone: "ok", label: sayHere("status.well"), meaning: sayHere("status.well.means") };
}

const problems = ["unreachable", "busy", "nonsense", "revoked", "clock", "token", "renumbered"] as const;

/** What another version of Waymark has noted may be unknown here. */
function problemWords(code: string): string {
  const [, status] = /^answered-(\d{3})$/.exec(code) ?? [];
  if (status !== undefined) return sayHere("problem.status", { status });
  return sayHere(`problem.${problems.find((known) => known === code) ?? "other"}`);
}
