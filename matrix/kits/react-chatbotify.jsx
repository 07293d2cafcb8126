import ChatBot from "react-chatbotify";
import { sendBy, showReact, upload } from "./mount-kit.jsx";

const flow = {
  start: {
    message: "Hello",
    file: ({ files }) => upload([...files]),
    path: ({ userInput }) => {
      sendBy("fetch", { text: userInput });
      return "start";
    },
  },
};
const settings = {
  general: { embedded: true },
  chatHistory: { disabled: true },
  chatInput: { blockSpam: false },
  fileAttachment: { disabled: false },
  notification: { disabled: true },
  audio: { disabled: true },
};

showReact(<ChatBot flow={flow} settings={settings} />, {
  composer: ".rcb-chat-input-textarea",
  send: ".rcb-send-button, [aria-label='send message button']",
  attach: "input[type=file]",
});
