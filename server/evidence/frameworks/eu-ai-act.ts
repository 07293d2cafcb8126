/** Regulation (EU) 2024/1689, Articles 4 and 26. Article 26 binds deployers of high-risk systems. Titles and statements are ours; no legal advice. */
import type { Control } from "../control.ts";

const highRisk = "Whether a tool in use is a high-risk system has to be decided for each, outside Waymark.";

export const euAiAct: readonly Control[] = [
  {
    id: "Art. 4",
    title: "AI literacy",
    statement: "People are shown the company's rules, accept them, and are told the reason at each question, in their language.",
    evidence: ["literacy", "oversight"],
  },
  {
    id: "Art. 26(1)",
    title: "Use as the provider instructs",
    statement: "Each tool has a purpose, permitted sources and limits; the policy keeps what does not belong there out of it.",
    evidence: ["assetControls", "policyInForce"],
    beyond: highRisk,
  },
  {
    id: "Art. 26(2)",
    title: "Human oversight by competent people",
    statement: "Owners are named, roles are enforced, and people decide over what was held.",
    evidence: ["inventory", "roles", "oversight"],
    beyond: "That those people have competence, training and authority has to be shown outside Waymark.",
  },
  {
    id: "Art. 26(4)",
    title: "Relevant input data",
    statement: "Kinds of data on their way to tools are counted, and kept out where the policy says so.",
    evidence: ["dataClasses", "policyInForce"],
    beyond: "Whether input is representative for a system's purpose cannot be seen in a browser.",
  },
  {
    id: "Art. 26(5)",
    title: "Monitoring, and telling of incidents",
    statement:
      "Findings are opened by rule and go to the company's systems; the incident page gathers what a vendor's breach touches.",
    evidence: ["findings", "receivers"],
    beyond: "Telling provider, distributor and authority is a person's act outside Waymark.",
  },
  {
    id: "Art. 26(6)",
    title: "Logs are kept for six months",
    statement: "Waymark keeps its own records as long as is set; a high-risk system's own logs are kept by who runs the system.",
    evidence: ["privacy", "auditLog"],
    beyond: "Logs that an AI system itself makes are not in Waymark.",
  },
  {
    id: "Art. 26(7)",
    title: "Workers and their representatives are told",
    statement: "Each person sees in the browser what is recorded; the works-council pack says the same of the whole.",
    evidence: ["literacy", "privacy"],
    beyond: "The day on which workers were told of a high-risk system has to be kept outside Waymark.",
  },
  {
    id: "Art. 26(8)",
    title: "Registration by public authorities",
    statement: "Registration is made in the EU database by the authority itself.",
    evidence: [],
  },
  {
    id: "Art. 26(9)",
    title: "Data protection impact assessment",
    statement: "The works-council and DPIA pack is made from the settings that run.",
    evidence: ["privacy", "vendorFacts", "receivers"],
    beyond: "The assessment itself is a document of the controller.",
  },
  {
    id: "Art. 26(11)",
    title: "People concerned by decisions are told",
    statement: "Telling people that a high-risk system helps to decide about them happens where that is decided.",
    evidence: [],
  },
  {
    id: "Art. 26(12)",
    title: "Working with authorities",
    statement: "Packs are signed and chained, and verified without this server.",
    evidence: ["auditLog"],
  },
];
