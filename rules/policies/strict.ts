import type { Policy } from "../../lib/schema/policy.ts";

/** For regulated teams: sensitive values stay out of every tool that the company has not approved, credentials out of all. */
export const strictPolicy: Policy = {
  version: 1,
  name: "Waymark strict",
  rules: [
    { id: "blocked-tools", when: { status: ["blocked"] }, action: "block" },
    { id: "private-keys", when: { detectors: ["pem-private-key"] }, action: "block" },
    { id: "credentials", when: { categories: ["credential"] }, action: "redact" },
    { id: "approved-tools", when: { status: ["approved"] }, action: "record" },
    { id: "files-that-hide", when: { detectors: ["misnamed-file", "hidden-file-text"] }, action: "nudge" },
    { id: "about-files", when: { categories: ["file"] }, action: "record" },
    { id: "not-checked", when: { unscanned: ["too-large", "file", "error"] }, action: "block" },
  ],
  otherwise: "redact",
  models: "enforce",
  failMode: "closed",
  status: {},
  approved: [],
};
