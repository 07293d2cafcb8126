import type { ConsentRisk, Creation, RiskTerm } from "../../lib/schema/consent.ts";
import type { Label } from "./labels.ts";
import { say } from "./say.ts";

export const riskLabels: Record<ConsentRisk, Label> = {
  low: { label: say("Low risk"), tone: "neutral" },
  medium: { label: say("Medium risk"), tone: "notice" },
  high: { label: say("High risk"), tone: "caution" },
};

export const termLabels: Record<RiskTerm, string> = {
  "high-scope": say("far-reaching access"),
  "medium-scope": say("some access"),
  "unknown-scope": say("access that nobody has looked up"),
  offline: say("lasts while the person is away"),
  admin: say("for everybody in the company"),
  "local-client": say("goes to a program on a computer"),
};

export const creationLabels: Record<Creation, string> = {
  connector: say("Connector"),
  "mcp-server": say("MCP server"),
  agent: say("Agent or assistant"),
  "share-link": say("Public link"),
  "api-key": say("API key"),
};

/** By the file names of the consent providers; one that is newer than this dashboard stands under its id. */
export const providerLabels: Readonly<Record<string, string>> = {
  google: "Google",
  microsoft: "Microsoft Entra",
  slack: "Slack",
  github: "GitHub",
  "github-app": "GitHub (app)",
  notion: "Notion",
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  atlassian: "Atlassian",
  dropbox: "Dropbox",
  box: "Box",
  zoom: "Zoom",
  linear: "Linear",
  asana: "Asana",
  figma: "Figma",
  okta: "Okta",
};
