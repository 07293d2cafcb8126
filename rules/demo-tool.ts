/** The chat page of `npm start`, so that the demo needs no real AI tool. Only demo builds know it. */
import type { ToolEntry } from "../lib/schema/tool.ts";

export const demoTool: ToolEntry = {
  id: "demo-chat",
  name: "Fern",
  vendor: "Waymark demo",
  category: "chat",
  hosts: [{ host: "localhost" }],
  home: "https://localhost/",
};
