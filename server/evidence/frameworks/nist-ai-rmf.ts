/** NIST AI RMF 1.0 (NIST AI 100-1): the subcategories that a company's use of other people's AI tools touches. Titles and statements are ours. */
import type { Control } from "../control.ts";

export const nistAiRmf: readonly Control[] = [
  {
    id: "GOVERN 1.1",
    title: "Legal duties are known",
    statement:
      "Which laws bind the company is decided outside Waymark; what follows from them for AI tools stands in the policy.",
    evidence: ["policyInForce"],
    beyond: "Keep the list of laws and contracts that apply beside this pack.",
  },
  {
    id: "GOVERN 1.2",
    title: "Principles become policy",
    statement: "A signed policy says which tools may be used with which data; every browser enforces the same version.",
    evidence: ["policyInForce", "policyChanges"],
  },
  {
    id: "GOVERN 1.4",
    title: "Risk management is documented and open",
    statement: "Each tool has a card with owner, purpose and limits; each finding has its score with the terms it is made of.",
    evidence: ["assetControls", "findings"],
  },
  {
    id: "GOVERN 1.5",
    title: "Monitoring and review are planned",
    statement: "Browsers report daily, gates check themselves, findings have a day by which they are to be settled.",
    evidence: ["fleet", "coverage", "findings"],
  },
  {
    id: "GOVERN 1.6",
    title: "Inventory of AI systems",
    statement: "Every AI tool that an enrolled browser meets, or another system reports, has a row in the inventory.",
    evidence: ["inventory", "coverage"],
  },
  {
    id: "GOVERN 1.7",
    title: "Taking tools out of use",
    statement: "A tool is blocked by one change of its status in the policy, which reaches every browser within minutes.",
    evidence: ["policyChanges"],
    beyond: "What a vendor still holds of the company has to be asked for from the vendor.",
  },
  {
    id: "GOVERN 2.1",
    title: "Roles and responsibilities",
    statement:
      "Tools have owners; who works with Waymark has one of six roles, and the server refuses what a role does not include.",
    evidence: ["roles", "inventory"],
  },
  {
    id: "GOVERN 2.2",
    title: "People are trained",
    statement: "People accept the company's rules and are told why at the moment when it matters.",
    evidence: ["literacy"],
  },
  {
    id: "GOVERN 3.2",
    title: "Human oversight",
    statement:
      "A person decides what happens to what was held, except where a hard stop says otherwise; such answers are counted.",
    evidence: ["oversight", "policyInForce"],
  },
  {
    id: "GOVERN 4.1",
    title: "A culture that weighs risks",
    statement: "Culture cannot be read from a database.",
    evidence: [],
  },
  {
    id: "GOVERN 4.3",
    title: "Incidents are found and told",
    statement: "Findings open by rule, go to the company's own systems and stay with their history.",
    evidence: ["findings", "receivers"],
  },
  {
    id: "GOVERN 5.1",
    title: "Feedback is taken in",
    statement: "People can report a record as wrong and ask for a tool; both are counted and answered.",
    evidence: ["requests", "oversight"],
  },
  {
    id: "GOVERN 6.1",
    title: "Third-party risk",
    statement: "What vendors say about training, retention and place stands in the catalogue with source and date.",
    evidence: ["vendorFacts", "inventory"],
  },
  {
    id: "GOVERN 6.2",
    title: "Third-party failures",
    statement: "The incident page says who used a tool, with which kinds of data and since when, and blocks it.",
    evidence: ["assetControls", "consents"],
    beyond: "Rehearse a vendor's breach once a year and keep the notes beside this pack.",
  },
  {
    id: "MAP 1.1",
    title: "Purpose and context",
    statement: "Each tool has a purpose, an environment and an owner; people say what they want a tool for when they ask.",
    evidence: ["inventory", "requests"],
  },
  {
    id: "MAP 2.3",
    title: "Scientific integrity of the system",
    statement: "How a vendor built and tested its model is the vendor's to show.",
    evidence: [],
  },
  {
    id: "MAP 4.1",
    title: "Legal and third-party data risks",
    statement:
      "Kinds of data on their way to tools are found on the device and counted; what vendors do with them is a fact with a source.",
    evidence: ["dataClasses", "vendorFacts"],
  },
  {
    id: "MAP 4.2",
    title: "Internal controls over third-party AI",
    statement: "The policy's rules, and what became of what they named.",
    evidence: ["policyInForce", "outcomes"],
  },
  {
    id: "MAP 5.1",
    title: "Likelihood and size of harm",
    statement: "Findings carry a score made of data, volume, account, tool and controls.",
    evidence: ["findings", "dataClasses"],
  },
  {
    id: "MEASURE 2.4",
    title: "Behaviour in operation is monitored",
    statement: "What went to tools and what became of it is counted; the gates check themselves.",
    evidence: ["outcomes", "coverage"],
    beyond: "Waymark does not judge whether a tool's answers are right.",
  },
  {
    id: "MEASURE 2.7",
    title: "Security and resilience",
    statement: "Secrets and personal data are kept from leaving; access by AI applications is recorded with its risk.",
    evidence: ["dataClasses", "consents"],
  },
  {
    id: "MEASURE 2.8",
    title: "Transparency and accountability",
    statement: "Every administrative act is in a log whose entries hold each other's hash.",
    evidence: ["auditLog", "policyChanges"],
  },
  {
    id: "MEASURE 2.10",
    title: "Privacy",
    statement: "No text is recorded; figures of small groups are not shown; a look behind a pseudonym needs two more people.",
    evidence: ["privacy", "identities"],
  },
  {
    id: "MEASURE 2.11",
    title: "Fairness and bias",
    statement: "Whether a tool treats people fairly cannot be seen from the browser.",
    evidence: [],
  },
  {
    id: "MEASURE 3.1",
    title: "New risks are tracked",
    statement: "New and unknown tools, changed vendor terms and wider permissions open findings.",
    evidence: ["findings", "vendorFacts"],
  },
  {
    id: "MANAGE 1.3",
    title: "Responses are chosen and recorded",
    statement: "A finding is settled by a person with a reason; an accepted risk ends on a day.",
    evidence: ["findings"],
  },
  {
    id: "MANAGE 2.4",
    title: "Switching off",
    statement: "Who may block a tool is settled by role; each such act is in the log.",
    evidence: ["roles", "auditLog"],
  },
  {
    id: "MANAGE 3.1",
    title: "Third-party risks are managed",
    statement: "Tools in use are reviewed and decided; vendor facts are followed.",
    evidence: ["inventory", "vendorFacts"],
  },
  {
    id: "MANAGE 4.1",
    title: "Monitoring after deployment",
    statement: "Browsers are watched for silence, age and missing records; people can appeal a find.",
    evidence: ["fleet", "oversight"],
  },
  {
    id: "MANAGE 4.3",
    title: "Incidents are communicated",
    statement: "Findings go to the company's systems; people who used a tool can be told in their browser.",
    evidence: ["receivers", "findings"],
  },
];
