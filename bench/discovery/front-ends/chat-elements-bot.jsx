import { useRef, useState } from "react";
import { Button, Input, MessageList } from "react-chat-elements";
import css from "react-chat-elements/dist/main.css?inline";
import { createRoot } from "react-dom/client";
import { ask, style } from "./ask.js";

style(css);

function Chat() {
  const field = useRef(null);
  const [items, setItems] = useState([]);
  const send = () => {
    const text = field.current.value;
    field.current.value = "";
    setItems((all) => [
      ...all,
      { position: "right", type: "text", title: "You", text },
      { position: "left", type: "text", title: "Assistant", text: "…" },
    ]);
    void ask("/generate", text, (answer) => setItems((all) => [...all.slice(0, -1), { ...all.at(-1), text: answer }]));
  };
  return (
    <div style={{ width: 640 }}>
      <MessageList dataSource={items} lockable toBottomHeight="100%" />
      <Input
        referance={field}
        placeholder="Type here..."
        multiline
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
        rightButtons={<Button text="Send" onClick={send} />}
      />
    </div>
  );
}

createRoot(document.getElementById("root")).render(<Chat />);
