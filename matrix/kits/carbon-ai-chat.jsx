import { ChatCustomElement } from "@carbon/ai-chat";
import { sendBy, showReact } from "./mount-kit.jsx";

const messaging = {
  skipWelcome: true,
  async customSendMessage(request) {
    sendBy("fetch", { text: request.input.text });
  },
};

showReact(
  <ChatCustomElement
    className="chat"
    config={{ messaging, header: { isOn: false }, layout: { showFrame: false }, openChatByDefault: true }}
    {...{ messaging, openChatByDefault: true }}
  />,
  { composer: "[contenteditable=true], textarea", send: "button[aria-label='Send'], .cds-aichat--input-container__send-button" },
);
