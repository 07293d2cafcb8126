import { headOf, linesOf, linkOf } from "./say-finding.ts";
import { type FindingEntry, judge, type Sink } from "./sink.ts";

/** A message for each finding by an incoming webhook. */
export const slack: Sink = {
  kind: "slack",
  most: 1,
  send: async ([entry], { fields, http, dashboard }) => {
    if (entry?.kind !== "finding") return { ok: true };
    return judge(
      await http({
        method: "POST",
        url: fields["webhook"] ?? "",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(toSlack(entry, dashboard)),
      }),
    );
  },
};

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
