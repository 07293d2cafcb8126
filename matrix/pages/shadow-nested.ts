import { emptyBody, plainField } from "./fields.ts";

/** An open root in a closed one in an open one. */
const modes = ["open", "closed", "open"] as const;
let inside: HTMLElement | ShadowRoot = emptyBody();
for (const mode of modes) {
  const host = document.createElement("chat-layer");
  inside.append(host);
  inside = host.attachShadow({ mode });
}
plainField(inside, "textarea", { transport: "web-socket", enter: "keyup", files: "at-once" });
