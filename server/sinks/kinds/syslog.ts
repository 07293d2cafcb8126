import { syslogLine } from "../formats/to-cef.ts";
import type { Sink } from "../sink.ts";

/** CEF over TCP or TLS. A line that the other side loses after taking it is lost: syslog has no receipt. */
export const syslog: Sink = {
  kind: "syslog",
  most: 500,
  send: async (entries, { fields, lines }) => {
    await lines(entries.map(syslogLine), {
      host: fields["host"] ?? "",
      port: Number(fields["port"]),
      secure: fields["transport"] !== "tcp",
    });
    return { ok: true };
  },
};
