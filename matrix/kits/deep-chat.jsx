import "deep-chat";
import { showParts, stage } from "./mount-kit.jsx";

const chat = document.createElement("deep-chat");
chat.connect = { url: "/api/deep-chat", method: "POST" };
chat.mixedFiles = true;
chat.dragAndDrop = true;
chat.style.cssText = "width: 600px; height: 500px";
stage().append(chat);
showParts({
  composer: "#text-input",
  send: ".input-button.inside-end",
  detached: ".input-button:not(.inside-end)",
});
