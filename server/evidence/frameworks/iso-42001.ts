/** ISO/IEC 42001:2023: clauses and Annex A controls that a company as user of AI tools works on. Titles and statements are ours. */
import type { Control } from "../control.ts";

const ofMakers = "This control is about building AI systems. Say in your statement of applicability whether it applies to you.";

export const iso42001: readonly Control[] = [
  {
    id: "6.1",
    title: "Risks and opportunities",
    statement: "Findings are opened by rule and scored; what is done about each is recorded with its reason.",
    evidence: ["findings", "dataClasses"],
  },
  {
    id: "7.2",
    title: "Competence",
    statement: "People read and accept the company's rules before they work with AI tools.",
    evidence: ["literacy"],
  },
  {
    id: "7.3",
    title: "Awareness",
    statement: "Waymark explains at the moment of a question what was found and why it matters.",
    evidence: ["literacy", "oversight"],
  },
  {
    id: "7.5",
    title: "Documented information",
    statement: "Policy versions are numbered and signed; the audit log's entries hold each other's hash.",
    evidence: ["policyChanges", "auditLog"],
  },
  {
    id: "9.1",
    title: "Monitoring and measurement",
    statement: "What happens with AI tools is counted all the time, and so is what the browsers cannot see.",
    evidence: ["outcomes", "coverage", "fleet"],
  },
  {
    id: "9.2",
    title: "Internal audit",
    statement: "An auditor's account reads settings, policy, audit log and packs, and nothing that people did.",
    evidence: ["roles", "auditLog"],
    beyond: "Audit plans and reports are not in Waymark.",
  },
  {
    id: "9.3",
    title: "Management review",
    statement: "Minutes of management are not in Waymark.",
    evidence: [],
  },
  {
    id: "10.2",
    title: "Nonconformity and correction",
    statement: "Findings stay open until they are settled, and open again if it happens again.",
    evidence: ["findings"],
  },
  {
    id: "A.2.2",
    title: "AI policy",
    statement: "The policy in force is signed, numbered and the same in every browser.",
    evidence: ["policyInForce"],
  },
  {
    id: "A.2.4",
    title: "Review of the AI policy",
    statement: "Each change is a version with its origin; a change of hard stops can need a second person.",
    evidence: ["policyChanges"],
  },
  {
    id: "A.3.2",
    title: "Roles and responsibilities",
    statement: "Six roles, enforced by the server; each tool has an owner.",
    evidence: ["roles", "inventory"],
  },
  {
    id: "A.3.3",
    title: "Reporting of concerns",
    statement: "Anybody can report a record as wrong, from the list of what is recorded about them.",
    evidence: ["oversight"],
    beyond: "A channel for concerns about AI beyond Waymark's own records has to exist outside it.",
  },
  {
    id: "A.4.2",
    title: "Documentation of resources",
    statement: "Each tool has its card.",
    evidence: ["inventory", "assetControls"],
  },
  {
    id: "A.4.4",
    title: "Tools used",
    statement: "The inventory is made from what browsers meet and what other systems report.",
    evidence: ["inventory", "coverage"],
  },
  {
    id: "A.5.2",
    title: "Impact assessment",
    statement: "The works-council and DPIA pack says what Waymark itself records; kinds of data per tool are counted.",
    evidence: ["privacy", "dataClasses"],
    beyond: "The assessment of each AI system's effect on people is a document of its own.",
  },
  {
    id: "A.5.4",
    title: "Effects on individuals and groups",
    statement: "Waymark's own effect is bounded by settings; that of AI tools on the people concerned is not visible to it.",
    evidence: ["privacy"],
    beyond: "Effects of AI tools on customers and others are not visible in a browser.",
  },
  {
    id: "A.6.1.2",
    title: "Objectives for responsible development",
    statement: ofMakers,
    evidence: [],
  },
  {
    id: "A.6.2.6",
    title: "Operation and monitoring",
    statement: "Gates check themselves; silent and outdated browsers open findings.",
    evidence: ["coverage", "fleet"],
  },
  {
    id: "A.6.2.8",
    title: "Event logs",
    statement: "Activities are kept as names and counts for a set time; administrative acts in a chained log.",
    evidence: ["outcomes", "auditLog", "privacy"],
  },
  {
    id: "A.7.2",
    title: "Data for development",
    statement: ofMakers,
    evidence: [],
  },
  {
    id: "A.8.2",
    title: "Information for users",
    statement: "People see in their browser what Waymark does, what is recorded of them and what policy says.",
    evidence: ["literacy"],
  },
  {
    id: "A.8.4",
    title: "Communication of incidents",
    statement: "Findings go to the company's systems; people concerned can be told in their browser.",
    evidence: ["receivers", "findings"],
  },
  {
    id: "A.9.2",
    title: "Processes for responsible use",
    statement: "Rules by tool, data and group; a way to ask; a way to an approved tool.",
    evidence: ["policyInForce", "requests"],
  },
  {
    id: "A.9.3",
    title: "Objectives for responsible use",
    statement: "What the rules ask for shows in what became of what they named.",
    evidence: ["outcomes", "dataClasses"],
  },
  {
    id: "A.9.4",
    title: "Intended use",
    statement: "Each tool has a purpose and limits; requests name what a tool is wanted for.",
    evidence: ["inventory", "requests"],
  },
  {
    id: "A.10.2",
    title: "Who answers for what",
    statement: "Owners of tools on the company's side; on the vendor's side its terms.",
    evidence: ["inventory", "vendorFacts"],
  },
  {
    id: "A.10.3",
    title: "Suppliers",
    statement: "Vendors' terms are facts with a source and a date; changes open findings.",
    evidence: ["vendorFacts", "consents"],
  },
  {
    id: "A.10.4",
    title: "Customers",
    statement: "What customers were promised about AI is not in Waymark.",
    evidence: [],
  },
];
