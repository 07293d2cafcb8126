import { AiChat } from "@nlux/react";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.js";

const adapter = {
  streamText(message, observer) {
    let before = "";
    void ask("/q", message, (text) => {
      observer.next(text.slice(before.length));
      before = text;
    }).then(() => observer.complete());
  },
};
createRoot(document.getElementById("root")).render(
  <AiChat adapter={adapter} displayOptions={{ height: 520 }} composerOptions={{ placeholder: "Message" }} />,
);
