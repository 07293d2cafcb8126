import { z } from "zod";
import { headOf, linesOf, linkOf } from "../formats/say-finding.ts";
import { type FindingEntry, judge, type Sink } from "../sink.ts";
import { jsonOrNull, trim } from "./sentinel.ts";

const created = z.object({ result: z.object({ number: z.string().max(80), sys_id: z.string().regex(/^[0-9a-f]{32}$/) }) });

/** An incident when a finding opens; what comes later is a work note on it. The ticket's key is "number sys_id". */
export const servicenow: Sink = {
  kind: "servicenow",
  most: 1,
  send: async ([entry], context) => {
    if (entry?.kind !== "finding") return { ok: true };
    const { url = "", user = "", password = "", group } = context.fields;
    const table = `${trim(url)}/api/now/table/incident`;
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
    };
    const ticket = await context.ticketOf(entry.body.id);
    const id = ticket?.key.split(" ")[1];
    if (id) {
      const note = { work_notes: [headOf(entry.body), ...linesOf(entry.body)].join("\n") };
      return judge(await context.http({ method: "PATCH", url: `${table}/${id}`, headers, body: JSON.stringify(note) }));
    }
    if (entry.body.what === "closed") return { ok: true };
    const incident = toIncident(entry, { group, link: linkOf(entry.body, context.dashboard) });
    const response = await context.http({ method: "POST", url: table, headers, body: JSON.stringify(incident) });
    const verdict = judge(response);
    if (!verdict.ok) return verdict;
    const made = created.safeParse(jsonOrNull(response.body)).data?.result;
    if (!made) return { ok: false, again: false, says: "the answer names no incident" };
    const page = `${trim(url)}/nav_to.do?uri=incident.do?sys_id=${made.sys_id}`;
    return { ok: true, ticket: { key: `${made.number} ${made.sys_id}`, url: page } };
  },
};

const urgency = { critical: "1", high: "1", medium: "2", low: "3" } as const;

export function toIncident(
  { body }: FindingEntry,
  { group, link }: { readonly group: string | undefined; readonly link: string | null },
) {
  return {
    short_description: body.title.slice(0, 160),
    description: [...linesOf(body), ...(link === null ? [] : [link])].join("\n"),
    urgency: urgency[body.level],
    category: "security",
    // Makes an incident that was made twice recognisable as one.
    correlation_id: `waymark-${body.id}`,
    ...(group ? { assignment_group: group } : {}),
  };
}
