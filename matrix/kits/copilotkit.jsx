import { CopilotKit } from "@copilotkit/react-core";
import { CopilotChat } from "@copilotkit/react-ui";
import { showReact } from "./mount-kit.jsx";

showReact(
  <CopilotKit runtimeUrl="/api/copilotkit" agent="default" showDevConsole={false}>
    <CopilotChat labels={{ initial: "Hello" }} imageUploadsEnabled />
  </CopilotKit>,
  {
    composer: "textarea",
    send: "[data-test-id='copilot-chat-ready'], .copilotKitInputControls button:last-child",
    attach: "input[type=file]",
  },
);
