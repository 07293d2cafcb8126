import type { ManagedConfig } from "../lib/schema/managed-config.ts";

/**
 * What the extension is told in a way of running: nothing with a finding goes on, or only redacted. Pictures, which nobody can read,
 * are held by the first and let through by the second. Without the trained models: they come later than a run waits.
 */
export function configOf(way: "block" | "redact"): ManagedConfig {
  const unreadable = way === "block" ? "block" : "allow";
  return {
    policy: {
      version: 1,
      name: `matrix ${way}`,
      rules: [{ id: "unreadable", when: { unscanned: ["file"] }, action: unreadable }],
      otherwise: way,
      models: "off",
      status: {},
      approved: [],
    },
  };
}
