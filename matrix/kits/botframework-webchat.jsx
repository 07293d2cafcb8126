import { showParts, stage } from "./mount-kit.jsx";
import bundle from "./node_modules/botframework-webchat/dist/webchat.js?url";

/** The package's bundle for pages, as its documentation has it: the modules name a package that its publisher left out. */
const script = Object.assign(document.createElement("script"), { src: bundle });
script.addEventListener("load", () => {
  const { createDirectLine, renderWebChat } = window.WebChat;
  // The client for its service, which here is the backend of the tool.
  const directLine = createDirectLine({ domain: `${location.origin}/v3/directline`, token: "made-up", webSocket: false });
  renderWebChat({ directLine, userID: "person" }, stage());
  showParts({
    composer: "[data-id='webchat-sendbox-input'], textarea, input[type=text]",
    send: ".webchat__send-button, button[title='Send']",
    attach: "input[type=file]",
  });
});
document.head.append(script);
