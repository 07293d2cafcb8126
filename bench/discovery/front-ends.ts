/**
 * Chat front ends as people build them with packages from npm: `front-ends/<script>.jsx`, none of which any rule names. `held`: written
 * before the signs were weighed, and looked at only afterwards.
 */
export interface FrontEnd {
  readonly script: string;
  /** What is mounted. */
  readonly what: string;
  /** Title of the page; neutral where the kit does not set it. */
  readonly title: string;
  /** What is pressed to send where Enter does not. */
  readonly send?: string;
  readonly held: boolean;
}

const end = (script: string, what: string, title: string, held = false, send?: string): FrontEnd => ({
  ...{ script, what, title, held },
  ...(send === undefined ? {} : { send }),
});

export const frontEnds: readonly FrontEnd[] = [
  end("assistant-ui-thread", "@assistant-ui/react, with a thread", "Fern"),
  end("assistant-ui-bare", "@assistant-ui/react, bare", "Workspace", true),
  end("deep-chat-stream", "deep-chat, streaming", "Fern"),
  end("deep-chat-handler", "deep-chat, own handler", "Handbook", true),
  end("carbon-full", "@carbon/ai-chat", "Service"),
  end("botframework", "botframework-webchat", "Benefits", true),
  end("ant-x-full", "@ant-design/x, welcome and prompts", "Travel"),
  end("ant-x-bare", "@ant-design/x, bubbles and sender", "Turns", true),
  end("copilotkit-chat", "@copilotkit/react-ui, chat", "Plan"),
  end("copilotkit-sidebar", "@copilotkit/react-ui, sidebar", "Week 47", true),
  end("llamaindex-full", "@llamaindex/chat-ui", "Library"),
  end("chatscope-bot", "@chatscope/chat-ui-kit-react", "Fern", true),
  end("chat-elements-bot", "react-chat-elements", "Drafts"),
  end("chatui-bot", "@chatui/core", "Desk", true),
  end("chatbotify-llm", "react-chatbotify", "Explain"),
  end("vue-chat-bot", "vue-advanced-chat", "Rooms", true),
  end("nlux-stream", "@nlux/react, with a persona", "Fern"),
  end("nlux-bare", "@nlux/react, bare", "Pane", true),
  end("lexical-models", "Lexical, with a picker of models", "Home"),
  end("tiptap-desk", "Tiptap, with a disclaimer", "Desk", true),
  end("quill-tutor", "Quill, German", "Lernhilfe"),
  end("slate-like-editable", "contenteditable, French", "Bureau", true),
  end("codemirror-bench", "CodeMirror, with model settings", "Bench"),
  end("plain-stream", "<textarea>, no words at all", "T", true, "#send"),
  end("closed-root", "<textarea> in a closed shadow root", "Orders"),
  end("image-prompt", "pictures from a description", "Studio", true, "button"),
];
