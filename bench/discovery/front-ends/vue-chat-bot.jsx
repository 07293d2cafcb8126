import { register } from "vue-advanced-chat";
import { ask } from "./ask.js";

register();
const chat = document.createElement("vue-advanced-chat");
const users = [
  { _id: "1", username: "You" },
  { _id: "2", username: "AI Assistant" },
];
let messages = [];
const show = () => {
  chat.messages = [...messages];
};
Object.assign(chat, {
  ...{
    currentUserId: "1",
    roomId: "1",
    height: "520px",
    roomsLoaded: true,
    messagesLoaded: true,
    messages,
    singleRoom: true,
    showAudio: false,
    showEmojis: false,
  },
  rooms: [{ roomId: "1", roomName: "AI Assistant", users, avatar: "" }],
});
chat.addEventListener("send-message", async ({ detail: [{ content }] }) => {
  messages.push({ _id: `${messages.length}`, content, senderId: "1", date: "20 November", timestamp: "10:00" });
  const reply = {
    _id: `${messages.length}`,
    content: "",
    senderId: "2",
    username: "AI Assistant",
    date: "20 November",
    timestamp: "10:00",
  };
  messages = [...messages, reply];
  await ask("/bots/4/say", content, (text) => {
    messages = messages.map((one) => (one._id === reply._id ? { ...one, content: text } : one));
    show();
  });
});
document.getElementById("root").append(chat);
