/** What the exports and the views take and answer, for the API's description. */
import { newView, savedView, viewsReply } from "../../lib/schema/saved-views.ts";
import { media, nothing, type Operation } from "../api/operation.ts";
import { tableExports } from "./all-exports.ts";

const files = tableExports.flatMap(({ path, summary, query }) =>
  [
    ["csv", "all rows that the filter leaves, as CSV", "text/csv"],
    ["json", "all rows that the filter leaves, as a JSON list", "application/json"],
  ].map(([form, how, type = ""]): [string, Operation] => [
    `GET ${path}.${form}`,
    { summary: `${summary}: ${how}`, ...(query ? { query } : {}), reply: media(type) },
  ]),
);

export const exportOperations: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries(files),
  "GET /api/session/views": { summary: "The views that one has named", reply: viewsReply },
  "POST /api/session/views": { summary: "Names a view, or changes what a name shows", body: newView, reply: savedView },
  "DELETE /api/session/views/:view": { summary: "Forgets a view", reply: nothing },
};
