import { register } from "vue-advanced-chat";
import { sendBy, showParts, stage, upload } from "./mount-kit.jsx";

register();
const chat = document.createElement("vue-advanced-chat");
Object.assign(chat, {
  currentUserId: "1",
  rooms: [
    {
      roomId: "1",
      roomName: "Room",
      users: [
        { _id: "1", username: "A" },
        { _id: "2", username: "B" },
      ],
      avatar: "",
    },
  ],
  messages: [],
  roomsLoaded: true,
  messagesLoaded: true,
  height: "500px",
  roomId: "1",
  showAudio: false,
});
chat.addEventListener("send-message", ({ detail: [{ content, files }] }) => {
  sendBy("web-socket", { text: content });
  if (files) upload(files.map(({ blob, name, extension }) => new File([blob], `${name}.${extension}`)));
});
stage().append(chat);
showParts({
  composer: "textarea, #roomTextarea",
  send: ".vac-icon-textarea > .vac-svg-button:last-child",
  attach: "input[type=file]",
});
