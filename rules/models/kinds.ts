/** What the models find, by the class of the model. Names say little by themselves, so their severity is low; `raiseSeverity` makes records of them. */
import type { ModelKind } from "../../lib/core/models/models.ts";

const initials = (value: string) =>
  value
    .split(/\s+/)
    .map((part) => `${part.charAt(0)}••`)
    .join(" ");
/** A finding about the whole text has no value to show. */
const nothing = () => "••••";

const document = (id: string, one: string, other: string, severity: ModelKind["severity"]): ModelKind => {
  return { id, name: { one, other }, category: "document", family: "DOCUMENT", severity, mask: nothing };
};

export const modelKinds: ReadonlyMap<string, ModelKind> = new Map<string, ModelKind>([
  [
    "PERSON",
    {
      id: "person-name",
      name: { one: "name of a person", other: "names of people" },
      category: "personal",
      family: "PERSON",
      severity: "low",
      mask: initials,
    },
  ],
  [
    "ORG",
    {
      id: "organisation-name",
      name: { one: "name of an organisation", other: "names of organisations" },
      category: "personal",
      family: "ORG",
      severity: "low",
      mask: initials,
    },
  ],
  [
    "LOCATION",
    {
      id: "place-name",
      name: { one: "name of a place", other: "names of places" },
      category: "personal",
      family: "LOCATION",
      severity: "low",
      mask: initials,
    },
  ],
  [
    "ADDRESS",
    {
      id: "written-address",
      name: { one: "postal address", other: "postal addresses" },
      category: "personal",
      family: "ADDRESS",
      severity: "low",
      mask: initials,
    },
  ],
  [
    "code",
    {
      id: "source-code",
      name: { one: "piece of source code", other: "pieces of source code" },
      category: "source-code",
      family: "CODE",
      severity: "medium",
      mask: nothing,
    },
  ],
  ["contract", document("contract", "contract", "contracts", "medium")],
  ["financial", document("financial-report", "financial report", "financial reports", "medium")],
  [
    "medical",
    {
      id: "medical-record",
      name: { one: "medical record", other: "medical records" },
      category: "health",
      family: "DOCUMENT",
      severity: "high",
      mask: nothing,
    },
  ],
  ["hr", document("hr-record", "personnel record", "personnel records", "high")],
  ["customers", document("customer-list", "customer list", "customer lists", "high")],
  ["board", document("board-paper", "board or merger paper", "board or merger papers", "high")],
  ["strategy", document("strategy-paper", "strategy paper", "strategy papers", "medium")],
  ["privilege", document("legal-advice", "privileged legal advice", "pieces of privileged legal advice", "high")],
  ["meeting", document("meeting-notes", "set of meeting notes", "sets of meeting notes", "low")],
  ["incident", document("incident-report", "incident report", "incident reports", "medium")],
]);
