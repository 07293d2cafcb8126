/** How things stand, in the words of the popup. */
import type { Tone } from "../../components/tone.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";

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
    return {
      tone: "stop",
      label: "Cannot record",
      meaning:
        "This browser profile lets Waymark keep nothing on disk. Pastes are still checked; what you decide is not recorded.",
    };
  }
  if (sync.state === "revoked") {
    return {
      tone: "stop",
      label: "Device removed",
      meaning:
        "Your company's server no longer accepts this device. Pastes are still checked under the last policy; nothing is sent.",
    };
  }
  if (configErrors.length > 0) {
    return {
      tone: "caution",
      label: "Needs your IT team",
      meaning: "A setting is wrong and is left out. Everything else works.",
    };
  }
  if (sync.state === "off") return { tone: "neutral", label: "On this device only", meaning: offMeanings[sync.why] };
  if (sync.lastError !== null) {
    return {
      tone: "caution",
      label: sync.state === "enrolled" ? "Waiting for the server" : "Not connected yet",
      meaning: `${sync.lastError} Waymark keeps what it recorded and tries again by itself.`,
    };
  }
  if (sync.state === "enrolling") {
    return { tone: "notice", label: "Connecting", meaning: "Waymark is making this device known to your company's server." };
  }
  return {
    tone: "ok",
    label: "On and connected",
    meaning: "Pastes into the AI tools that Waymark knows are checked before the page sees them.",
  };
}

const offMeanings = {
  "not-managed": "Nudges work here. No company manages this browser, so nothing is sent.",
  "no-server": "Nudges work here. Your IT team has set no server yet, so nothing is sent.",
  "no-token": "Nudges work here. Your IT team has set no enrolment token yet, so nothing is sent.",
} as const;
