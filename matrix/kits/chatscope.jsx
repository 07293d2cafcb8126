import { ChatContainer, MainContainer, MessageInput, MessageList } from "@chatscope/chat-ui-kit-react";
import css from "@chatscope/chat-ui-kit-styles/dist/default/styles.min.css?inline";
import { sendBy, showReact, style, upload } from "./mount-kit.jsx";

style(css);

function pick() {
  const input = Object.assign(document.createElement("input"), { type: "file" });
  input.addEventListener("change", () => upload([...input.files]));
  input.click();
}

showReact(
  <MainContainer>
    <ChatContainer>
      <MessageList />
      <MessageInput placeholder="Message" onSend={(_, text) => sendBy("fetch", { text })} onAttachClick={pick} />
    </ChatContainer>
  </MainContainer>,
  { composer: ".cs-message-input__content-editor", send: ".cs-button--send", detached: ".cs-button--attachment" },
);
