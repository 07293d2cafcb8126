/**
 * By name, what agents put into the pages that they act on, as CSS selectors: those of `rules/extensions` in a form that is small enough for
 * every page. What only stands ready in a page is not among them: it says nothing of who acts.
 */
export const agentMarks: Readonly<Record<string, string>> = {
  "ChatGPT / Codex": "#codex-agent-overlay-root",
  "Claude in Chrome": "#claude-agent-glow-border, #claude-agent-stop-container",
  "Comet agent": "[id^='pplx-agent-']",
  "Manus browser operator": "#manus-action-mask-host",
};
