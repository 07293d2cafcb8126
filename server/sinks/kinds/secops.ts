import { toChrome } from "../formats/to-chrome.ts";
import { judge, type Sink } from "../sink.ts";

/** A webhook feed of Google SecOps with the log type CHROME_MANAGEMENT, one event a line. */
export const secops: Sink = {
  kind: "secops",
  most: 200,
  send: async (entries, { fields, http }) =>
    judge(
      await http({
        method: "POST",
        url: fields["url"] ?? "",
        headers: {
          "content-type": "application/json",
          "x-goog-api-key": fields["key"] ?? "",
          ...(fields["secret"] ? { "x-webhook-access-key": fields["secret"] } : {}),
        },
        body: entries.map((entry) => JSON.stringify(toChrome(entry))).join("\n"),
      }),
    ),
};
