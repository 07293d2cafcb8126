import type { Messages } from "../../schema/message.ts";

/** Real values that are shown again where an answer has placeholders. */
export const restore = {
  "restore.values": "Real values on this page, shown to you only",
  "restore.stands": "{placeholder} stands for {value}",
  "restore.onlyYou": "Only you see this. The page has {placeholder}.",
  "restore.tools": "Hidden values",
  "restore.copyAnswer": "Copy with real values",
  "restore.copySelection": "Copy selection with real values",
  "restore.copied": "Copied with real values.",
  "restore.notCopied": "The browser did not let this be copied.",
  "restore.covered": "Something covers this button. Move it away and press again.",
  "restore.showPlaceholders": "Show placeholders",
  "restore.showValues": "Show real values",
  "restore.forget": "Forget these values",
} satisfies Messages;
