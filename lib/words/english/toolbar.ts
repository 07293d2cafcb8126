/** What the browser shows of the extension: the tooltip of its button, its line in the list of extensions. */
import type { Messages } from "../../schema/message.ts";

export const toolbar = {
  "toolbar.description": "Shows the way to approved AI tools and keeps sensitive data out of the others.",
  "toolbar.well": "Waymark",
  "toolbar.rules": "Your company asks you to read its rules for AI tools: open to see them",
  "toolbar.needs-you": "Waymark needs your IT team: open to see why",
} satisfies Messages;
