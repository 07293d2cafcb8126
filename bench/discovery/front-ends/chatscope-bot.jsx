import { ChatContainer, MainContainer, Message, MessageInput, MessageList, TypingIndicator } from "@chatscope/chat-ui-kit-react";
import css from "@chatscope/chat-ui-kit-styles/dist/default/styles.min.css?inline";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { ask, style } from "./ask.js";

style(css);

function Chat() {
  const [messages, setMessages] = useState([
    { id: "hello", message: "Hello, I’m Fern! Ask me anything!", sender: "Fern", direction: "incoming" },
  ]);
  const [busy, setBusy] = useState(false);
  const send = async (_html, text) => {
    setMessages((all) => [
      ...all,
      { id: `${all.length}`, message: text, direction: "outgoing", sender: "user" },
      { id: `${all.length + 1}`, message: "", direction: "incoming", sender: "Fern" },
    ]);
    setBusy(true);
    await ask("/v1/chat/completions", text, (message) => setMessages((all) => [...all.slice(0, -1), { ...all.at(-1), message }]));
    setBusy(false);
  };
  return (
    <div style={{ height: 500, width: 700 }}>
      <MainContainer>
        <ChatContainer>
          <MessageList typingIndicator={busy ? <TypingIndicator content="Fern is typing" /> : null}>
            {messages.map((model) => (
              <Message key={model.id} model={model} />
            ))}
          </MessageList>
          <MessageInput placeholder="Type message here" onSend={send} attachButton={false} />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

createRoot(document.getElementById("root")).render(<Chat />);
