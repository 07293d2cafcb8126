import { CopilotKit } from "@copilotkit/react-core";
import { CopilotSidebar } from "@copilotkit/react-ui";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("root")).render(
  <CopilotKit runtimeUrl="/api/runtime" agent="default" showDevConsole={false}>
    <CopilotSidebar
      defaultOpen
      labels={{ title: "Fern", initial: "Shall we plan your week?", placeholder: "Ask about this plan" }}
    >
      <h1>Week 47</h1>
    </CopilotSidebar>
  </CopilotKit>,
);
