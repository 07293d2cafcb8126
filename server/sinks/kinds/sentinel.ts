import { z } from "zod";
import { toOcsf } from "../formats/to-ocsf.ts";
import { judge, type Sink } from "../sink.ts";

const tokenReply = z.object({ access_token: z.string().min(1) });

/** Logs Ingestion API: a token by client credentials, then rows of a table whose `Event` column holds the OCSF event. */
export const sentinel: Sink = {
  kind: "sentinel",
  // A call may weigh 1 MB at most.
  most: 100,
  send: async (entries, context) => {
    const { url = "", rule = "", stream = "", tenant = "", client = "", secret = "", login } = context.fields;
    const signIn = await context.http({
      method: "POST",
      url: `${trim(login ?? "https://login.microsoftonline.com")}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: client,
        client_secret: secret,
        scope: "https://monitor.azure.com/.default",
      }).toString(),
    });
    const token = tokenReply.safeParse(jsonOrNull(signIn.body)).data?.access_token;
    // A client secret that ran out is mended by somebody; until then everything waits.
    if (!token) return { ok: false, again: true, says: `the sign-in answered ${signIn.status} without a token` };
    const rows = entries.map((entry) => {
      const event = toOcsf(entry, context);
      return {
        TimeGenerated: new Date(event.time).toISOString(),
        EventUid: entry.kind === "activity" ? entry.body.id : entry.id,
        ClassUid: event.class_uid,
        SeverityId: event.severity_id,
        Message: event.message,
        Event: event,
      };
    });
    const path = `/dataCollectionRules/${encodeURIComponent(rule)}/streams/${encodeURIComponent(stream)}?api-version=2023-01-01`;
    return judge(
      await context.http({
        method: "POST",
        url: `${trim(url)}${path}`,
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify(rows),
      }),
    );
  },
};

export function trim(url: string): string {
  return url.replace(/\/+$/, "");
}

export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
