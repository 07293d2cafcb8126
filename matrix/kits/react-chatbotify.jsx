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
  // Without the pause in which it looks busy: a message would leave later than a run looks.
  chatInput: { blockSpam: false, botDelay: 0 },
  fileAttachment: { disabled: false },
  notification: { disabled: true },
  audio: { disabled: true },
};

showReact(<ChatBot flow={flow} settings={settings} />, {
  composer: ".rcb-chat-input-textarea",
  send: ".rcb-send-button, [aria-label='send message button']",
  attach: "input[type=file]",
});
