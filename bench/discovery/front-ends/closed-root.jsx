import { ask, make } from "./ask.js";

/** Everything in a closed shadow root, as an embedded chat of another company. */
class FernPane extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "closed" });
    const box = make("textarea", { rows: 3, placeholder: "Ask me about your order data", data: { style: "width:500px" } });
    const list = make("div", { className: "turns" });
    const send = () => {
      const reply = make("p");
      list.append(make("p", {}, box.value), reply);
      void ask("/pane/answer", box.value, (text) => {
        reply.textContent = text;
      });
      box.value = "";
    };
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      send();
    });
    root.append(
      list,
      box,
      make("button", { type: "button", onclick: send }, "Send"),
      make("p", {}, "You are chatting with an AI assistant."),
    );
    window.__focus = () => box.focus();
  }
}
customElements.define("fern-pane", FernPane);
document.getElementById("root").append(document.createElement("fern-pane"));
