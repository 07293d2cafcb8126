import { toOcsf } from "../formats/to-ocsf.ts";
import { type Entry, judge, type Sink, type SinkContext } from "../sink.ts";

/** OTLP/HTTP logs as JSON. What a collector takes only in part is not sent again: the protocol says so. */
export const otlp: Sink = {
  kind: "otlp",
  most: 200,
  send: async (entries, context) => {
    const authorization = context.fields["authorization"];
    const response = await context.http({
      method: "POST",
      url: context.fields["url"] ?? "",
      headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
      body: JSON.stringify(toOtlp(entries, context)),
    });
    // Only these four may be tried again.
    if (response.status >= 400 && ![401, 403, 429, 502, 503, 504].includes(response.status)) {
      return { ok: false, again: false, says: `answered ${response.status}` };
    }
    return judge(response);
  },
};

/** OpenTelemetry's numbers for OCSF's severities 0 to 5: unspecified, INFO, INFO, WARN, ERROR, FATAL. */
const severityNumbers = [0, 9, 9, 13, 17, 21];

export function toOtlp(entries: readonly Entry[], context: Pick<SinkContext, "tenant" | "dashboard">) {
  const text = (key: string, value: string) => ({ key, value: { stringValue: value } });
  return {
    resourceLogs: [
      {
        resource: { attributes: [text("service.name", "waymark"), text("service.namespace", context.tenant)] },
        scopeLogs: [
          {
            scope: { name: "waymark" },
            logRecords: entries.map((entry) => {
              const event = toOcsf(entry, context);
              return {
                timeUnixNano: `${event.time}000000`,
                observedTimeUnixNano: `${entry.at}000000`,
                severityNumber: severityNumbers[event.severity_id] ?? 0,
                eventName: `waymark.${entry.kind}`,
                body: { stringValue: JSON.stringify(event) },
                attributes: [
                  text("event.uid", entry.kind === "activity" ? entry.body.id : entry.id),
                  text("waymark.message", event.message),
                  { key: "ocsf.class_uid", value: { intValue: String(event.class_uid) } },
                ],
              };
            }),
          },
        ],
      },
    ],
  };
}
