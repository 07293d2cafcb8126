import { Bubble, Prompts, Sender, Welcome } from "@ant-design/x";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.js";

function Chat() {
  const [items, setItems] = useState([]);
  const [text, setText] = useState("");
  const send = (message) => {
    setText("");
    setItems((all) => [
      ...all,
      { key: all.length, role: "user", placement: "end", content: message },
      { key: all.length + 1, role: "ai", content: "" },
    ]);
    void ask("/api/agent/run", message, (answer) => setItems((all) => [...all.slice(0, -1), { ...all.at(-1), content: answer }]));
  };
  return (
    <div style={{ width: 720, height: 540, display: "flex", flexDirection: "column" }}>
      <Welcome title="Hello, I’m Fern" description="Your assistant for travel and expenses" />
      <Prompts items={[{ key: "1", description: "What may a hotel cost?" }]} />
      <Bubble.List items={items} style={{ flex: 1 }} />
      <Sender value={text} onChange={setText} onSubmit={send} placeholder="What would you like to know?" />
    </div>
  );
}

createRoot(document.getElementById("root")).render(<Chat />);
