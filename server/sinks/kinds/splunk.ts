import { toOcsf } from "../formats/to-ocsf.ts";
import { judge, type Sink } from "../sink.ts";

/** HTTP Event Collector. Its 200 says "taken", not "indexed": nobody here claims more. */
export const splunk: Sink = {
  kind: "splunk",
  most: 200,
  send: async (entries, context) => {
    const { url = "", token = "", index } = context.fields;
    const body = entries.map((entry) => {
      const event = toOcsf(entry, context);
      return JSON.stringify({
        ...{ time: event.time / 1000, host: "waymark", source: "waymark", sourcetype: "waymark:ocsf" },
        ...(index ? { index } : {}),
        event,
      });
    });
    return judge(
      await context.http({
        method: "POST",
        url,
        headers: { "content-type": "application/json", authorization: `Splunk ${token}` },
        body: body.join("\n"),
      }),
    );
  },
};
