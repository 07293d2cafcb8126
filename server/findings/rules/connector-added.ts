import { lookAtCreations } from "../creation-rule.ts";
import type { Rule } from "../rule.ts";

export const connectorAdded: Rule = {
  id: "connector-added",
  condition: "Somebody connected an AI tool to another system, made an agent, or shared something by a public link.",
  remedy:
    "Note on the tool's page what it is connected to and why. Take away connectors that nobody answers for; make public links private.",
  lasts: true,
  look: (posture) => lookAtCreations(posture, ["connector", "mcp-server", "agent", "share-link"], 50),
};
