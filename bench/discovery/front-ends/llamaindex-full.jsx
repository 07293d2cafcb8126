import "../../../matrix/kits/prism-for-all.jsx";
import { ChatInput, ChatMessages, ChatSection } from "@llamaindex/chat-ui";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.js";

function Chat() {
  const [messages, setMessages] = useState([]);
  const [status, setStatus] = useState("ready");
  const handler = {
    messages,
    status,
    sendMessage: async (message) => {
      setMessages((known) => [...known, message]);
      setStatus("streaming");
      await ask("/api/query", message.parts[0].text, (text) =>
        setMessages((known) => [
          ...known.filter(({ id }) => id !== "reply"),
          { id: "reply", role: "assistant", parts: [{ type: "text", text }] },
        ]),
      );
      setStatus("ready");
    },
    stop: async () => {},
    regenerate: async () => {},
  };
  return (
    <ChatSection handler={handler}>
      <ChatMessages />
      <ChatInput />
    </ChatSection>
  );
}

createRoot(document.getElementById("root")).render(<Chat />);
