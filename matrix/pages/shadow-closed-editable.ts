import { emptyBody, plainField } from "./fields.ts";

const host = document.createElement("chat-box");
emptyBody().append(host);
plainField(host.attachShadow({ mode: "closed" }), "div", { transport: "xhr", enter: "keydown", files: "with-message" });
