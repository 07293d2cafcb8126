import Chatbot from "flowise-embed/dist/web.js";
import { showParts, stage } from "./mount-kit.jsx";

const root = stage();
root.append(document.createElement("flowise-fullchatbot"));
Chatbot.initFull({ chatflowid: "flow", apiHost: location.origin });
showParts({ composer: "textarea", send: "button.px-4:not([title])", attach: "button.pl-4" });
