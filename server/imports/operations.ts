/** What the addresses of imports take and answer. */
import { importReport, importsReply } from "../../lib/schema/imports.ts";
import { media, type Operation } from "../api/operation.ts";

export const importOperations: Readonly<Record<string, Operation>> = {
  "GET /api/imports": { summary: "The latest imports", reply: importsReply },
  "POST /api/imports/:source": {
    summary: "Brings a file in; with ?preview=1 only what that would do",
    body: media("text/plain"),
    reply: importReport,
  },
};
