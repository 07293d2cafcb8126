import { emptyBody, plainField } from "./fields.ts";

const host = document.createElement("chat-box");
emptyBody().append(host);
plainField(host.attachShadow({ mode: "closed" }), "textarea", { transport: "fetch", enter: "keydown", files: "at-once" });
