/** Whether a page is covered, and what is missing. */
import type { Messages } from "../../schema/message.ts";

export const coverage = {
  "coverage.working": "Covered",
  "coverage.degraded": "Covered in part",
  "coverage.not-covered": "Not covered",
  "coverage.no-composer": "No box to write in",
  "coverage.no-composer.means": "None was found: nobody is signed in, or the page has changed.",
  "coverage.late": "Came late",
  "coverage.late.means": "The page's own scripts ran first. Reloading the page mends it.",
  "coverage.no-backstop": "Own requests unseen",
  "coverage.no-backstop.means": "What the page sends by itself is not looked at.",
  "coverage.no-detectors": "No detectors",
  "coverage.no-detectors.means": "What finds sensitive data has not arrived; what is pasted is held.",
  "coverage.no-models": "No models",
  "coverage.no-models.means": "Names, addresses and documents are not told; numbers and secrets are.",
  "coverage.built-in-policy": "Built-in policy",
  "coverage.built-in-policy.means": "The company's policy has not arrived.",
  "coverage.drill-failed": "Drill failed",
  "coverage.drill-failed.means": "A made-up card number would not have been noticed.",
  "coverage.release-refused": "Puts nothing back",
  "coverage.release-refused.means": "The page did not take what was let through.",
  "coverage.card-removed": "Takes the card away",
  "coverage.card-removed.means": "The page removed Waymark's question again and again; nothing went in.",
  "coverage.unobserved-channel": "Unseen channel",
  "coverage.unobserved-channel.means": "The page uses a background program or a connection that is not looked at.",
} satisfies Messages;
