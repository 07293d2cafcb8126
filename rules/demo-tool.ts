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

/** Where the demo guides people to. Policy adds it, as it would a company's own tool; this is what the server knows of it. */
export const approvedDemoTool: ToolEntry = {
  id: "demo-approved",
  name: "Grove",
  vendor: "Waymark demo",
  category: "chat",
  hosts: [{ host: "127.0.0.1", paths: ["/approved.html"] }],
  home: "https://localhost/",
};
