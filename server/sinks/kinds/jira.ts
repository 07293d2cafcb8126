import { z } from "zod";
import { headOf, linesOf, linkOf } from "../formats/say-finding.ts";
import { type FindingEntry, judge, type Sink } from "../sink.ts";
import { jsonOrNull, trim } from "./sentinel.ts";

const created = z.object({ key: z.string().min(1).max(80) });

/** An issue when a finding opens; what comes later is a comment on it. */
export const jira: Sink = {
  kind: "jira",
  most: 1,
  send: async ([entry], context) => {
    if (entry?.kind !== "finding") return { ok: true };
    const { url = "", project = "", type = "", user = "", token = "" } = context.fields;
    const site = trim(url);
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      authorization: `Basic ${Buffer.from(`${user}:${token}`).toString("base64")}`,
    };
    const ticket = await context.ticketOf(entry.body.id);
    if (ticket) {
      const path = `/rest/api/3/issue/${encodeURIComponent(ticket.key)}/comment`;
      const comment = { body: document([headOf(entry.body), ...linesOf(entry.body)]) };
      return judge(await context.http({ method: "POST", url: `${site}${path}`, headers, body: JSON.stringify(comment) }));
    }
    if (entry.body.what === "closed") return { ok: true };
    const issue = toIssue(entry, { project, type, link: linkOf(entry.body, context.dashboard) });
    const response = await context.http({
      method: "POST",
      url: `${site}/rest/api/3/issue`,
      headers,
      body: JSON.stringify(issue),
    });
    const key = created.safeParse(jsonOrNull(response.body)).data?.key;
    const verdict = judge(response);
    if (!verdict.ok) return verdict;
    if (!key) return { ok: false, again: false, says: "the answer names no issue" };
    return { ok: true, ticket: { key, url: `${site}/browse/${encodeURIComponent(key)}` } };
  },
};

export function toIssue(
  { body }: FindingEntry,
  { project, type, link }: { readonly project: string; readonly type: string; readonly link: string | null },
) {
  return {
    fields: {
      project: { key: project },
      issuetype: { name: type },
      summary: body.title.replace(/\s+/g, " ").slice(0, 250),
      description: document([...linesOf(body), ...(link === null ? [] : [link])]),
      labels: ["waymark", body.rule],
    },
  };
}

/** Atlassian's document format: a paragraph a line. */
function document(lines: readonly string[]) {
  return {
    type: "doc",
    version: 1,
    content: lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}
