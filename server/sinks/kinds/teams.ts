import { headOf, linesOf, linkOf } from "../formats/say-finding.ts";
import type { FindingEntry } from "../sink.ts";
import { chatSink } from "./chat-sink.ts";

/** An adaptive card for each finding, to a workflow that posts what it is sent. */
export const teams = chatSink("teams", toTeams);

export function toTeams({ body }: FindingEntry, dashboard: string | null) {
  const link = linkOf(body, dashboard);
  const facts = linesOf(body).map((line) => {
    const colon = line.indexOf(": ");
    return { title: line.slice(0, colon), value: plain(line.slice(colon + 2)) };
  });
  const content = {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.4",
    body: [
      { type: "TextBlock", text: plain(headOf(body)), weight: "Bolder", size: "Medium", wrap: true },
      { type: "FactSet", facts },
    ],
    ...(link === null ? {} : { actions: [{ type: "Action.OpenUrl", title: "Open in Waymark", url: link }] }),
  };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }] };
}

/** Cards read a little Markdown: a name must not become a link or a list. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]()#>~|-]/g, "\\$&");
}
