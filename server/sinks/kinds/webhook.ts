import { createHmac } from "node:crypto";
import { toOcsf } from "../formats/to-ocsf.ts";
import { judge, type Sink } from "../sink.ts";

/**
 * NDJSON of OCSF events, signed as the Standard Webhooks specification has it: HMAC-SHA-256 over "id.timestamp.body". The id stays the same when
 * a batch is sent again, so that a receiver can tell.
 */
export const webhook: Sink = {
  kind: "webhook",
  most: 200,
  send: async (entries, context) => {
    const body = `${entries.map((entry) => JSON.stringify(toOcsf(entry, context))).join("\n")}\n`;
    const id = `msg_${entries[0]?.id}`;
    const timestamp = String(Math.floor(context.now / 1000));
    return judge(
      await context.http({
        method: "POST",
        url: context.fields["url"] ?? "",
        headers: {
          "content-type": "application/x-ndjson",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": `v1,${signatureOf(context.fields["key"] ?? "", `${id}.${timestamp}.${body}`)}`,
        },
        body,
      }),
    );
  },
};

function signatureOf(key: string, content: string): string {
  const bytes = key.startsWith("whsec_") ? Buffer.from(key.slice("whsec_".length), "base64") : Buffer.from(key);
  return createHmac("sha256", bytes).update(content).digest("base64");
}
