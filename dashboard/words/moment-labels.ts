import type { ConsentRisk, Creation, RiskTerm } from "../../lib/schema/consent.ts";
import type { Label } from "./labels.ts";

export const riskLabels: Record<ConsentRisk, Label> = {
  low: { label: "Low risk", tone: "neutral" },
  medium: { label: "Medium risk", tone: "notice" },
  high: { label: "High risk", tone: "caution" },
};

export const termLabels: Record<RiskTerm, string> = {
  "high-scope": "far-reaching access",
  "medium-scope": "some access",
  "unknown-scope": "access that nobody has looked up",
  offline: "lasts while the person is away",
  admin: "for everybody in the company",
  "local-client": "goes to a program on a computer",
};

export const creationLabels: Record<Creation, string> = {
  connector: "Connector",
  "mcp-server": "MCP server",
  agent: "Agent or assistant",
  "share-link": "Public link",
  "api-key": "API key",
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
