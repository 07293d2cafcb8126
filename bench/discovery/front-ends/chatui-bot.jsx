import * as ui from "@chatui/core";
import css from "@chatui/core/dist/index.css?inline";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { ask, style } from "./ask.js";

style(css);
const Chat = ui.Chat ?? ui.default.default;
const Bubble = ui.Bubble ?? ui.default.Bubble;

function App() {
  const [messages, setMessages] = useState([]);
  const send = (_type, text) => {
    const id = `${messages.length}`;
    setMessages((all) => [
      ...all,
      { _id: `${id}q`, type: "text", content: { text }, position: "right" },
      { _id: `${id}a`, type: "text", content: { text: "" }, position: "left" },
    ]);
    void ask("/api/llm/stream", text, (answer) =>
      setMessages((all) => all.map((one) => (one._id === `${id}a` ? { ...one, content: { text: answer } } : one))),
    );
  };
  return (
    <div style={{ height: 520 }}>
      <Chat
        navbar={{ title: "Smart assistant" }}
        messages={messages}
        locale="en-US"
        placeholder="Please enter..."
        renderMessageContent={({ content }) => <Bubble content={content.text} />}
        onSend={send}
      />
    </div>
  );
}

createRoot(document.getElementById("root")).render(<App />);
