import type { SelfTest } from "../schema/self-test.ts";

export interface SelfTestMessages {
  /** Asks browser and server anew each time. */
  "self-test": { from: "ui"; request: Record<never, never>; reply: SelfTest };
  /** A person had a page tested. */
  "note-drill": { from: "ui"; request: { passed: boolean }; reply: { noted: true } };
}
