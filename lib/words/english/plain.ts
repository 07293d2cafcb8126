/** What has to be said even where nothing else can: the gate has it by itself. */
import type { Messages } from "../../schema/message.ts";

export const plain = {
  "nudge.unscanned.error": "Waymark could not check this.",
  "nudge.detail.nothing-went-in": "Nothing went in. What you had is where it was.",
} as const satisfies Messages;
