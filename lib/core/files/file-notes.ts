/** What is found of a file itself, beside its text: by what name it is known, and how it is held against it. */

import type { Finding } from "../../schema/finding.ts";
import type { FileNote } from "../../schema/reading.ts";
import type { ModelKind } from "../models/models.ts";

const aboutFile = (id: string, one: string, other: string, severity: ModelKind["severity"]): ModelKind => {
  return { id, name: { one, other }, category: "file", family: "CUSTOM", severity, mask: () => "" };
};

export const fileNoteKinds: Readonly<Record<FileNote, ModelKind>> = {
  misnamed: aboutFile(
    "misnamed-file",
    "file that is not what its name says",
    "files that are not what their names say",
    "medium",
  ),
  "hidden-parts": aboutFile("hidden-file-part", "hidden part of a document", "hidden parts of documents", "low"),
  "hidden-text": aboutFile("hidden-file-text", "text that nobody sees", "texts that nobody sees", "medium"),
  macros: aboutFile("file-macros", "document with macros", "documents with macros", "low"),
  location: {
    id: "picture-location",
    name: { one: "place where a picture was taken", other: "places where pictures were taken" },
    category: "personal",
    family: "LOCATION",
    severity: "medium",
    mask: () => "",
  },
};

/** Sure, since it is read and not guessed. `at`: its place among the texts; it takes up none of them. */
export function noteFinding(note: FileNote, at: number): Finding {
  const { id, category, family, severity } = fileNoteKinds[note];
  return { detector: id, category, family, severity, start: at, end: at, confidence: 1, canary: false };
}
