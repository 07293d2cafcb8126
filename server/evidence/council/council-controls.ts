/** The questions of a works agreement and of a data protection impact assessment (GDPR Art. 35), each with what answers it. */
import type { Control } from "../control.ts";

export const councilControls: readonly Control[] = [
  {
    id: "Purpose",
    title: "What it is for",
    statement:
      "Waymark keeps sensitive data out of AI tools that may not have it and leads people to tools that may. It is not made to measure performance or behaviour.",
    evidence: ["policyInForce"],
    beyond: "The purpose that binds is the one that is agreed between employer and works council.",
  },
  {
    id: "Necessity",
    title: "What is recorded, and no more",
    statement: "Names and counts, never text. Each field is listed below, from the schema that the server enforces.",
    evidence: ["outcomes", "privacy"],
  },
  {
    id: "Access",
    title: "Who sees what",
    statement: "Six roles; the works council sees figures of groups, the policy, the settings and the audit log.",
    evidence: ["roles"],
  },
  {
    id: "Pseudonyms",
    title: "Looking behind a pseudonym",
    statement: "Somebody asks with a reason, two others agree, it ends after three days, and all of it is in the log.",
    evidence: ["identities", "roles"],
  },
  {
    id: "Retention",
    title: "How long it is kept",
    statement: "Records and counts end after the times that are set; the audit log stays.",
    evidence: ["privacy"],
  },
  {
    id: "Rights",
    title: "Seeing, contesting, erasing",
    statement: "Each person sees in the browser every byte that is sent, can report a record as wrong, and can be erased.",
    evidence: ["oversight", "erasures"],
  },
  {
    id: "Recipients",
    title: "Where records go",
    statement: "To this server, and to the systems listed here.",
    evidence: ["receivers"],
  },
  {
    id: "Oversight",
    title: "Who watches the watchers",
    statement: "Administrative acts and looks at single records are in a chained log that the works council can read.",
    evidence: ["auditLog"],
  },
  {
    id: "Changes",
    title: "Changes are seen",
    statement: "Each change of the policy is a version; another pack like this one shows what has changed.",
    evidence: ["policyChanges"],
  },
  {
    id: "Risks",
    title: "Risks to people, and what bounds them",
    statement: "Small groups, single acts seen by an analyst, names that come back: bounded by the switches below.",
    evidence: ["privacy", "identities"],
    beyond: "Weighing these risks, and asking those concerned, is the controller's.",
  },
  {
    id: "Agreement",
    title: "The works agreement itself",
    statement: "Signed agreements and minutes are not in Waymark.",
    evidence: [],
  },
];
