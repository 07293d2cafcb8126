import "deep-chat";
import { ask } from "./ask.js";

const chat = document.createElement("deep-chat");
chat.connect = {
  stream: true,
  handler: async ({ messages }, signals) => {
    signals.onOpen();
    let before = "";
    await ask("/rpc", messages.at(-1).text, (text) => {
      void signals.onResponse({ text: text.slice(before.length) });
      before = text;
    });
    signals.onClose();
  },
};
chat.textInput = { placeholder: { text: "Ask the handbook" } };
chat.style.cssText = "width: 700px; height: 520px";
document.getElementById("root").append(chat);
