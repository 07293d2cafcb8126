import { AiChat } from "@nlux/react";
import { sendBy, showReact } from "./mount-kit.jsx";

const adapter = {
  async batchText(text) {
    sendBy("fetch", { text });
    return "Noted.";
  },
};

showReact(<AiChat adapter={adapter} composerOptions={{ placeholder: "Message" }} />, {
  composer: "textarea",
  send: ".nlux-comp-composer button, button",
});
