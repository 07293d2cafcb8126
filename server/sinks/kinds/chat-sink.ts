import { type FindingEntry, judge, type Sink } from "../sink.ts";

/** A chat that takes a message for each finding, as `say` puts it, by an incoming webhook. */
export function chatSink(kind: Sink["kind"], say: (entry: FindingEntry, dashboard: string | null) => object): Sink {
  return {
    kind,
    most: 1,
    send: async ([entry], { fields, http, dashboard }) => {
      if (entry?.kind !== "finding") return { ok: true };
      return judge(
        await http({
          method: "POST",
          url: fields["webhook"] ?? "",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(say(entry, dashboard)),
        }),
      );
    },
  };
}
