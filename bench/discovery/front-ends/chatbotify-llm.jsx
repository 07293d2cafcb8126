import ChatBot from "react-chatbotify";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.js";

const flow = {
  start: { message: "What would you like to have explained?", path: "answer" },
  answer: {
    message: async ({ userInput, streamMessage }) => {
      await ask("/api/completion", userInput, (text) => void streamMessage(text));
    },
    path: "answer",
  },
};
const settings = {
  general: { embedded: true, showFooter: true },
  chatHistory: { disabled: true },
  notification: { disabled: true },
  audio: { disabled: true },
};
createRoot(document.getElementById("root")).render(<ChatBot flow={flow} settings={settings} />);
