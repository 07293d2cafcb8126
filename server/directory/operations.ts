/** What the addresses of groups take and answer. */
import { groupsReply, groupsReport } from "../../lib/schema/directory-api.ts";
import { media, type Operation } from "../api/operation.ts";

export const directoryOperations: Readonly<Record<string, Operation>> = {
  "GET /api/groups": { summary: "Groups with enough people", reply: groupsReply },
  "PUT /api/groups": {
    summary: "Who belongs to which group, in place of what was; with ?preview=1 only what would be",
    body: media("text/plain"),
    reply: groupsReport,
  },
};
