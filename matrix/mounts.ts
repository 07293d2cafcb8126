/** The rows of the matrix. */
import type { ChannelId, Mount } from "./mount.ts";

type Extra = Partial<Pick<Mount, "script" | "frame" | "lacks">>;

const ours = (name: string, what: string, host: string, extra: Extra = {}): Mount => ({
  name,
  what,
  script: name,
  kit: false,
  host,
  frame: null,
  lacks: ["type-ctrl-enter"],
  ...extra,
});

const framed = (name: string, what: string, host: string, script: string, lacks: readonly ChannelId[]): Mount =>
  ours(name, what, host, { script, frame: name, lacks });

/** Editors in a shell of ours that has every channel. */
export const ownMounts: readonly Mount[] = [
  ours("textarea", "`<textarea>`", "chatgpt.com"),
  ours("react-textarea", "React, controlled `<textarea>`", "chat.deepseek.com"),
  ours("input", "`<input>`, sent by a form's `submit()`", "poe.com"),
  ours("contenteditable", "contenteditable, sent by XMLHttpRequest", "pi.ai"),
  ours("prosemirror", "ProseMirror 1", "claude.ai"),
  ours("tiptap", "Tiptap 3, sent by WebSocket", "chat.mistral.ai"),
  ours("lexical-rich", "Lexical, rich text", "perplexity.ai"),
  ours("lexical-plain", "Lexical, plain text, sends on keyup", "copilot.microsoft.com"),
  ours("quill", "Quill 2, sends on Ctrl+Enter", "gemini.google.com", { lacks: ["type-enter", "text-drag"] }),
  ours("codemirror", "CodeMirror 6, sent by beacon", "aistudio.google.com"),
  ours("slate", "Slate", "you.com"),
  ours("shadow-closed", "`<textarea>` in a closed shadow root", "grok.com"),
  ours("shadow-closed-editable", "contenteditable in a closed shadow root", "chat.qwen.ai"),
  ours("shadow-nested", "`<textarea>` in open, closed, open roots", "kimi.com"),
  framed("frame-same-origin", "ProseMirror in a frame, same origin", "chatgpt.com", "prosemirror", ["type-ctrl-enter"]),
  framed("frame-cross-origin", "React `<textarea>` in a frame, another origin", "claude.ai", "react-textarea", [
    "type-ctrl-enter",
  ]),
  framed("frame-foreign", "`<textarea>` in a frame of a host that is no AI tool", "claude.ai", "textarea", ["type-ctrl-enter"]),
  framed("frame-sandboxed", "`<textarea>` in a sandboxed frame", "chatgpt.com", "textarea", ["type-ctrl-enter"]),
  framed("frame-srcdoc", "contenteditable in a `srcdoc` frame", "chatgpt.com", "contenteditable", ["type-ctrl-enter"]),
  framed("frame-sandboxed-srcdoc", "`<textarea>` in a sandboxed `srcdoc` frame", "claude.ai", "textarea", ["type-ctrl-enter"]),
  framed("frame-blank", "Lexical in an `about:blank` frame", "perplexity.ai", "lexical-rich", ["type-ctrl-enter"]),
  framed("frame-blob", "`<textarea>` in a blob frame", "gemini.google.com", "textarea", ["type-ctrl-enter"]),
];

const kit = (name: string, what: string, host: string, lacks: string): Mount => ({
  name,
  what,
  script: name,
  kit: true,
  host,
  frame: null,
  lacks: lacks.split(" ") as ChannelId[],
});

/** UIs and editors from npm, wired as their documentation has it. */
export const kitMounts: readonly Mount[] = [
  kit("assistant-ui", "@assistant-ui/react", "chatgpt.com", "file-attach clipboard-button"),
  kit("deep-chat", "deep-chat", "claude.ai", "type-ctrl-enter form-submit text-drag file-attach clipboard-button"),
  kit(
    "flowise",
    "flowise-embed",
    "chat.deepseek.com",
    "form-submit text-drag file-attach file-detached file-drop clipboard-button",
  ),
  kit(
    "carbon-ai-chat",
    "@carbon/ai-chat",
    "perplexity.ai",
    "paste-image type-ctrl-enter form-submit file-attach file-detached file-drop clipboard-button",
  ),
  kit(
    "botframework-webchat",
    "botframework-webchat",
    "copilot.microsoft.com",
    "paste-image type-ctrl-enter file-detached file-drop clipboard-button undo-redo",
  ),
  kit("ant-design-x", "@ant-design/x", "chat.qwen.ai", "type-ctrl-enter form-submit text-drag file-detached clipboard-button"),
  kit(
    "copilotkit",
    "@copilotkit/react-ui",
    "poe.com",
    "paste-image form-submit file-attach file-detached file-drop text-drag clipboard-button",
  ),
  kit("llamaindex-chat-ui", "@llamaindex/chat-ui", "grok.com", "paste-image file-detached file-drop clipboard-button"),
  kit(
    "monaco-editor",
    "monaco-editor, textarea",
    "v0.dev",
    "paste-image type-enter form-submit file-attach file-detached file-drop clipboard-button",
  ),
  kit(
    "monaco-edit-context",
    "monaco-editor, EditContext",
    "v0.dev",
    "paste-image type-enter form-submit file-attach file-detached file-drop clipboard-button",
  ),
  kit(
    "chatscope",
    "@chatscope/chat-ui-kit-react",
    "pi.ai",
    "paste-image type-ctrl-enter form-submit file-attach file-drop clipboard-button",
  ),
  kit("draft-js", "draft-js", "you.com", "form-submit file-attach file-detached clipboard-button"),
  kit("trix", "trix", "chat.mistral.ai", "type-enter type-ctrl-enter text-drag file-attach clipboard-button"),
  kit(
    "react-chat-elements",
    "react-chat-elements",
    "gemini.google.com",
    "paste-image form-submit file-attach file-detached file-drop clipboard-button",
  ),
  kit(
    "chatui",
    "@chatui/core",
    "kimi.com",
    "paste-image type-button-key form-submit file-attach file-detached file-drop clipboard-button",
  ),
  kit("react-chatbotify", "react-chatbotify", "character.ai", "paste-image form-submit file-detached file-drop clipboard-button"),
  kit("vue-advanced-chat", "vue-advanced-chat", "claude.ai", "form-submit text-drag file-detached clipboard-button"),
  kit(
    "nlux",
    "@nlux/react",
    "chatgpt.com",
    "paste-image type-ctrl-enter form-submit file-attach file-detached file-drop clipboard-button",
  ),
];
