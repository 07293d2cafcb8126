import type { CoverageReason, CoverageState } from "../lib/schema/coverage.ts";
import type { Tone } from "./tone.ts";

/** What a state is called, from best to worst. */
export const coverageLabels: Record<CoverageState, { readonly label: string; readonly tone: Tone }> = {
  working: { label: "Covered", tone: "ok" },
  degraded: { label: "Covered in part", tone: "caution" },
  "not-covered": { label: "Not covered", tone: "stop" },
};

/** What is missing, in a few words, and what it means. */
export const coverageReasonWords: Record<CoverageReason, { readonly name: string; readonly means: string }> = {
  "no-composer": { name: "No box to write in", means: "None was found: nobody is signed in, or the page has changed." },
  late: { name: "Came late", means: "The page's own scripts ran first. Reloading the page mends it." },
  "no-backstop": { name: "Own requests unseen", means: "What the page sends by itself is not looked at." },
  "no-detectors": { name: "No detectors", means: "What finds sensitive data has not arrived; what is pasted is held." },
  "no-models": { name: "No models", means: "Names, addresses and documents are not told; numbers and secrets are." },
  "built-in-policy": { name: "Built-in policy", means: "The company's policy has not arrived." },
  "drill-failed": { name: "Drill failed", means: "A made-up card number would not have been noticed." },
  "release-refused": { name: "Puts nothing back", means: "The page did not take what was let through." },
  "card-removed": { name: "Takes the card away", means: "The page removed Waymark's question again and again; nothing went in." },
  "unobserved-channel": {
    name: "Unseen channel",
    means: "The page uses a background program or a connection that is not looked at.",
  },
};
