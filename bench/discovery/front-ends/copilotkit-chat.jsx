import { CopilotKit } from "@copilotkit/react-core";
import { CopilotChat } from "@copilotkit/react-ui";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")).render(
  <CopilotKit runtimeUrl="/api/runtime" agent="default" showDevConsole={false}>
    <CopilotChat labels={{ title: "Your assistant", initial: "Hi! How can I assist you today?" }} />
  </CopilotKit>,
);
