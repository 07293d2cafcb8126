/** What both files name where one does not import the other. */
export type Named =
  | { readonly message: string }
  | { readonly address: string }
  | { readonly field: string }
  | { readonly table: string };

/**
 * A station, what it does, and how something gets there, each looked up in the code: `from` imports it, by way of no more than
 * two files, or both files name the message, the address, the field or the table. The first of a journey has no `from`.
 */
export type Station = readonly [file: string, does: string, from?: string, named?: Named];

export interface Journey {
  readonly title: string;
  readonly says: string;
  readonly stations: readonly Station[];
}

const gate = "entrypoints/gate.content.ts";
const start = "lib/page/start-gate.ts";

/** From a record to the inventory: the same for a paste and for a file. */
const delivery: readonly Station[] = [
  ["lib/core/describe.ts", "makes names and counts of it: all that ever leaves", "lib/page/report/record-attempt.ts"],
  ["lib/worker/worker.ts", "gets the record", gate, { message: "record-activity" }],
  ["lib/worker/outbox/outbox.ts", "writes it to disk", "lib/worker/worker.ts"],
  ["lib/worker/sync/deliver.ts", "sends a signed batch", "lib/worker/sync/sync.ts"],
  ["server/ingest/routes.ts", "checks the proof", "lib/worker/sync/deliver.ts", { address: "/v1/events" }],
  ["server/ingest/events/judge-event.ts", "refuses every field that it does not know", "server/ingest/routes.ts"],
  ["server/ingest/events/store-events.ts", "commits and syncs, then it is acknowledged", "server/ingest/events/batch-writer.ts"],
  ["server/inventory/summarise-tools.ts", "sums up by tool", "server/ingest/events/add-counts.ts", { table: "tool_totals" }],
  ["server/app.ts", "gets the dashboard's question", "dashboard/inventory/inventory-page.tsx", { address: "/api/inventory" }],
  ["server/inventory/list-tools.ts", "answers it", "server/app.ts"],
];

export const journeys: readonly Journey[] = [
  {
    title: "One paste",
    says: "Up to the decision all of it happens in the tick of the paste, because only then it can still be stopped.",
    stations: [
      [gate, "joins the parts; runs before the page's first script"],
      ["lib/page/listen-early.ts", "hears the event before the page does", start],
      ["lib/page/channels/paste.ts", "makes an attempt of it", start],
      ["lib/page/gate.ts", "admits it, or cancels the event", start],
      ["lib/page/judge/judge.ts", "has it read and decided", "lib/page/gate.ts"],
      ["lib/core/extract-text.ts", "the text in what was pasted", "lib/page/judge/judge.ts"],
      ["lib/core/classify/classify.ts", "what is sensitive in it", "lib/page/judge/judge.ts"],
      ["lib/core/policy/decide.ts", "what policy says of that", "lib/page/judge/judge.ts"],
      ["lib/page/hold/settle-attempt.ts", "what is not let go is settled", "lib/page/gate.ts"],
      ["lib/page/hold/hold.ts", "asks the person, releases, reads back", "entrypoints/shown.ts"],
      ...delivery,
    ],
  },
  {
    title: "One file",
    says: "Plain texts are read by the gate, all else in a frame of the extension that can be ended.",
    stations: [
      ["lib/page/channels/upload.ts", "hears that a file was chosen; makes an attempt of it", start],
      ["lib/page/judge/judge-files.ts", "has each file read and looked through", "entrypoints/shown.ts"],
      ["lib/page/documents/document-reader.ts", "opens the frame, and ends it in time", "lib/page/judge/judge-files.ts"],
      ["lib/files/serve-gate.ts", "starts the thread that reads", "entrypoints/files/main.ts"],
      ["entrypoints/files/reader.ts", "is that thread", "entrypoints/files/main.ts"],
      ["lib/files/read-file.ts", "goes by the first bytes to the reader of the kind", "entrypoints/files/reader.ts"],
      ["lib/page/judge/judge-as-read.ts", "classifies each passage as it comes", "lib/page/judge/judge-files.ts"],
      ...delivery,
    ],
  },
  {
    title: "One policy",
    says: "What a company writes is checked, signed and carried to every browser, and no older one ever replaces a newer.",
    stations: [
      ["server/policy/routes.ts", "gets the draft from the dashboard"],
      ["server/policy/publish.ts", "checks it, asks for the second person where one is needed", "server/policy/routes.ts"],
      ["server/policy/policy-store.ts", "signs it under the next number", "server/policy/publish.ts"],
      ["server/ingest/send-policy.ts", "hands it out", "server/ingest/routes.ts"],
      ["lib/worker/sync/sync.ts", "asks for it with its proof", "server/ingest/enrolment/enroll.ts", { field: "policyUrl" }],
      ["lib/worker/policy/policy-store.ts", "keeps the last good one", "lib/worker/worker.ts"],
      ["lib/worker/policy/verify-bundle.ts", "checks key, company, number and time", "lib/worker/policy/policy-store.ts"],
      [
        "lib/worker/placement/enforce-policy.ts",
        "tells the browser what never opens, and where the gate runs",
        "entrypoints/background.ts",
      ],
      ["lib/page/judge/policy-source.ts", "has it in the page before it is asked for", gate],
      ["lib/core/policy/compile-policy.ts", "sorts its rules by what they ask", "lib/core/policy/decide.ts"],
      ["lib/core/policy/decide.ts", "the first rule that matches decides", "lib/page/judge/judge.ts"],
    ],
  },
  {
    title: "One finding",
    says: "What somebody should look at is worked out anew from what is stored, every five minutes.",
    stations: [
      ["server/jobs/jobs-of.ts", "calls it by the clock"],
      ["server/findings/run-rules.ts", "has each rule look, and writes what is new, changed or over", "server/jobs/jobs-of.ts"],
      ["server/findings/gather/gather.ts", "reads counts, devices, imports once for all rules", "server/findings/run-rules.ts"],
      ["server/findings/all-rules.ts", "the rules, one file each", "server/findings/run-rules.ts"],
      ["lib/core/risk/score.ts", "how grave it is, by terms that are shown", "server/findings/run-rules.ts"],
      ["lib/core/risk/reconcile.ts", "the same thing stays one finding", "server/findings/run-rules.ts"],
      ["server/findings/tell-sinks.ts", "puts the news into the outbox, in the same transaction", "server/findings/run-rules.ts"],
      ["server/sinks/deliver.ts", "sends it to each connection", "server/findings/tell-sinks.ts", { table: "sink_outbox" }],
      ["server/findings/list-findings.ts", "answers the dashboard", "server/findings/routes.ts"],
      [
        "dashboard/findings/findings-page.tsx",
        "shows it, with owner and day",
        "server/findings/list-findings.ts",
        { address: "/api/findings" },
      ],
    ],
  },
];
