import { headOf, linesOf, linkOf } from "../formats/say-finding.ts";
import type { FindingEntry } from "../sink.ts";
import { chatSink } from "./chat-sink.ts";

/** A message for each finding by an incoming webhook. */
export const slack = chatSink("slack", toSlack);

export function toSlack({ body }: FindingEntry, dashboard: string | null) {
  const link = linkOf(body, dashboard);
  const head = plain(headOf(body));
  const lines = linesOf(body).map(plain).join("\n");
  return {
    text: head,
    blocks: [
      { type: "header", text: { type: "plain_text", text: headOf(body).slice(0, 150) } },
      { type: "section", text: { type: "mrkdwn", text: lines.slice(0, 2900) } },
      ...(link === null
        ? []
        : [
            { type: "actions", elements: [{ type: "button", text: { type: "plain_text", text: "Open in Waymark" }, url: link }] },
          ]),
    ],
  };
}

/** Without these three, a name could mention a channel or make a link. */
function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
