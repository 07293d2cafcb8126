import * as ui from "@chatui/core";
import css from "@chatui/core/dist/index.css?inline";
import { sendBy, showReact, style, upload } from "./mount-kit.jsx";

style(css);
const Chat = ui.Chat ?? ui.default.default;

showReact(
  <Chat
    navbar={{ title: "Chat" }}
    messages={[]}
    placeholder="Message"
    locale="en-US"
    renderMessageContent={({ content }) => <ui.Bubble content={content.text} />}
    onSend={(_type, text) => sendBy("fetch", { text })}
    onImageSend={async (file) => upload([file])}
  />,
  { composer: "textarea", send: ".Composer-sendBtn" },
);
