import { drawThread, make } from "./ask.js";

const write = make("div", {
  contentEditable: "true",
  data: { role: "textbox", "aria-placeholder": "Comment puis-je vous aider ?" },
});
const read = () => {
  const text = write.innerText;
  write.textContent = "";
  return text;
};
drawThread({ path: "/v1/agents/12/invoke", write, read, send: "Envoyer", above: [make("h2", {}, "Bonjour Inès")] });
