import { AiChat } from "@nlux/react";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.js";

const adapter = {
  streamText(message, observer) {
    let before = "";
    void ask("/api/chat/stream", message, (text) => {
      observer.next(text.slice(before.length));
      before = text;
    }).then(() => observer.complete());
  },
};
createRoot(document.getElementById("root")).render(
  <AiChat
    adapter={adapter}
    personaOptions={{ assistant: { name: "Fern", tagline: "Drafts, sums and plans", avatar: "" } }}
    displayOptions={{ height: 520 }}
    composerOptions={{ placeholder: "Where shall we begin?" }}
    conversationOptions={{ conversationStarters: [{ prompt: "Plan my week" }] }}
  />,
);
