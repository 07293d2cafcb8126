import type { ManagedConfig } from "../lib/schema/managed-config.ts";

/**
 * What the extension is told in a way of running: nothing with a finding goes on, or only redacted. What cannot be read stays out. Without
 * the trained models: they come later than a run waits.
 */
export function configOf(way: "block" | "redact"): ManagedConfig {
  return {
    policy: {
      version: 1,
      name: `matrix ${way}`,
      rules: [{ id: "unreadable", when: { unscanned: ["file"] }, action: "block" }],
      otherwise: way,
      models: "off",
      status: {},
      approved: [],
    },
  };
}
