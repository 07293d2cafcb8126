import "./prism-for-all.jsx";
import { ChatInput, ChatSection } from "@llamaindex/chat-ui";
import { useState } from "react";
import { sendBy, showReact, upload } from "./mount-kit.jsx";

/** The handler that its documentation asks for, by hand. */
function Chat() {
  const [messages, setMessages] = useState([]);
  const handler = {
    messages,
    status: "ready",
    sendMessage: async (message) => {
      setMessages((known) => [...known, message]);
      sendBy("fetch", { text: message.parts.map(({ text }) => text).join("") });
    },
  };
  return (
    <ChatSection handler={handler}>
      <ChatInput>
        <ChatInput.Form>
          <ChatInput.Field />
          <ChatInput.Upload onUpload={async (file) => upload([file])} allowedExtensions={["txt", "png"]} />
          <ChatInput.Submit />
        </ChatInput.Form>
      </ChatInput>
    </ChatSection>
  );
}

showReact(<Chat />, { composer: "textarea", send: "button[type=submit], form button:last-child", attach: "input[type=file]" });
