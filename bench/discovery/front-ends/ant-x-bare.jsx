import { Bubble, Sender } from "@ant-design/x";
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
    void ask("/svc/turns", message, (answer) => setItems((all) => [...all.slice(0, -1), { ...all.at(-1), content: answer }]));
  };
  return (
    <div style={{ width: 720, height: 540, display: "flex", flexDirection: "column" }}>
      <Bubble.List items={items} style={{ flex: 1 }} />
      <Sender value={text} onChange={setText} onSubmit={send} />
    </div>
  );
}

createRoot(document.getElementById("root")).render(<Chat />);
