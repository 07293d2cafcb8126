import { ChatCustomElement } from "@carbon/ai-chat";
import { createRoot } from "react-dom/client";
import { ask, style } from "./ask.js";

style(".chat{display:block;height:520px;width:640px}");
const messaging = {
  skipWelcome: true,
  async customSendMessage(request, _options, instance) {
    const text = await ask("/api/assistant/message", request.input.text, () => {});
    instance.messaging.addMessage({ output: { generic: [{ response_type: "text", text }] } });
  },
};
createRoot(document.getElementById("root")).render(
  <ChatCustomElement className="chat" messaging={messaging} openChatByDefault layout={{ showFrame: false }} />,
);
