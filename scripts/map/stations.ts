/** How something gets from one station to the next; each is looked up in the code. */
export type Road =
  /** `from` imports it, by way of no more than two files. */
  | { readonly from: string }
  /** Both files name the message, the address, the field or the table. */
  | { readonly from: string; readonly message: string }
  | { readonly from: string; readonly address: string }
  | { readonly from: string; readonly field: string }
  | { readonly from: string; readonly table: string };

export interface Station {
  readonly file: string;
  readonly does: string;
  /** Absent for the first. */
  readonly by?: Road;
}

export interface Journey {
  readonly title: string;
  readonly says: string;
  readonly stations: readonly Station[];
}

const gate = "entrypoints/gate.content.ts";
const start = "lib/page/start-gate.ts";

/** From a record to the inventory: the same for a paste and for a file. */
const delivery: readonly Station[] = [
  {
    file: "lib/core/describe.ts",
    does: "makes names and counts of it: all that ever leaves",
    by: { from: "lib/page/record-attempt.ts" },
  },
  { file: "lib/worker/worker.ts", does: "gets the record", by: { from: gate, message: "record-activity" } },
  { file: "lib/worker/outbox.ts", does: "writes it to disk", by: { from: "lib/worker/worker.ts" } },
  { file: "lib/worker/deliver.ts", does: "sends a signed batch", by: { from: "lib/worker/sync.ts" } },
  { file: "server/ingest/routes.ts", does: "checks the proof", by: { from: "lib/worker/deliver.ts", address: "/v1/events" } },
  {
    file: "server/ingest/judge-event.ts",
    does: "refuses every field that it does not know",
    by: { from: "server/ingest/routes.ts" },
  },
  {
    file: "server/ingest/store-events.ts",
    does: "commits and syncs, then it is acknowledged",
    by: { from: "server/ingest/batch-writer.ts" },
  },
  {
    file: "server/inventory/summarise-tools.ts",
    does: "sums up by tool",
    by: { from: "server/ingest/add-counts.ts", table: "tool_totals" },
  },
  {
    file: "server/app.ts",
    does: "gets the dashboard's question",
    by: { from: "dashboard/inventory/inventory-page.tsx", address: "/api/inventory" },
  },
  { file: "server/inventory/list-tools.ts", does: "answers it", by: { from: "server/app.ts" } },
];

export const journeys: readonly Journey[] = [
  {
    title: "One paste",
    says: "Up to the decision all of it happens in the tick of the paste, because only then it can still be stopped.",
    stations: [
      { file: gate, does: "joins the parts; runs before the page's first script" },
      { file: "lib/page/listen-early.ts", does: "hears the event before the page does", by: { from: start } },
      { file: "lib/page/channels/paste.ts", does: "makes an attempt of it", by: { from: start } },
      { file: "lib/page/gate.ts", does: "admits it, or cancels the event", by: { from: start } },
      { file: "lib/page/judge.ts", does: "has it read and decided", by: { from: "lib/page/gate.ts" } },
      { file: "lib/core/extract-text.ts", does: "the text in what was pasted", by: { from: "lib/page/judge.ts" } },
      { file: "lib/core/classify.ts", does: "what is sensitive in it", by: { from: "lib/page/judge.ts" } },
      { file: "lib/core/decide.ts", does: "what policy says of that", by: { from: "lib/page/judge.ts" } },
      { file: "lib/page/settle-attempt.ts", does: "what is not let go is settled", by: { from: "lib/page/gate.ts" } },
      { file: "lib/page/hold.ts", does: "asks the person, releases, reads back", by: { from: "entrypoints/shown.ts" } },
      ...delivery,
    ],
  },
  {
    title: "One file",
    says: "Plain texts are read by the gate, all else in a frame of the extension that can be ended.",
    stations: [
      { file: "lib/page/channels/upload.ts", does: "hears that a file was chosen; makes an attempt of it", by: { from: start } },
      { file: "lib/page/judge-files.ts", does: "has each file read and looked through", by: { from: "entrypoints/shown.ts" } },
      {
        file: "lib/page/documents/document-reader.ts",
        does: "opens the frame, and ends it in time",
        by: { from: "lib/page/judge-files.ts" },
      },
      { file: "lib/files/serve-gate.ts", does: "starts the thread that reads", by: { from: "entrypoints/files/main.ts" } },
      { file: "entrypoints/files/reader.ts", does: "is that thread", by: { from: "entrypoints/files/main.ts" } },
      {
        file: "lib/files/read-file.ts",
        does: "goes by the first bytes to the reader of the kind",
        by: { from: "entrypoints/files/reader.ts" },
      },
      { file: "lib/page/judge-as-read.ts", does: "classifies each passage as it comes", by: { from: "lib/page/judge-files.ts" } },
      ...delivery,
    ],
  },
  {
    title: "One policy",
    says: "What a company writes is checked, signed and carried to every browser, and no older one ever replaces a newer.",
    stations: [
      { file: "server/policy/routes.ts", does: "gets the draft from the dashboard" },
      {
        file: "server/policy/publish.ts",
        does: "checks it, asks for the second person where one is needed",
        by: { from: "server/policy/routes.ts" },
      },
      { file: "server/policy/policy-store.ts", does: "signs it under the next number", by: { from: "server/policy/publish.ts" } },
      { file: "server/ingest/send-policy.ts", does: "hands it out", by: { from: "server/ingest/routes.ts" } },
      {
        file: "lib/worker/sync.ts",
        does: "asks for it with its proof",
        by: { from: "server/ingest/enroll.ts", field: "policyUrl" },
      },
      { file: "lib/worker/policy-store.ts", does: "keeps the last good one", by: { from: "lib/worker/worker.ts" } },
      {
        file: "lib/worker/verify-bundle.ts",
        does: "checks key, company, number and time",
        by: { from: "lib/worker/policy-store.ts" },
      },
      {
        file: "lib/worker/enforce-policy.ts",
        does: "tells the browser what never opens, and where the gate runs",
        by: { from: "entrypoints/background.ts" },
      },
      { file: "lib/page/policy-source.ts", does: "has it in the page before it is asked for", by: { from: gate } },
      { file: "lib/core/compile-policy.ts", does: "sorts its rules by what they ask", by: { from: "lib/core/decide.ts" } },
      { file: "lib/core/decide.ts", does: "the first rule that matches decides", by: { from: "lib/page/judge.ts" } },
    ],
  },
  {
    title: "One finding",
    says: "What somebody should look at is worked out anew from what is stored, every five minutes.",
    stations: [
      { file: "server/jobs/jobs-of.ts", does: "calls it by the clock" },
      {
        file: "server/findings/run-rules.ts",
        does: "has each rule look, and writes what is new, changed or over",
        by: { from: "server/jobs/jobs-of.ts" },
      },
      {
        file: "server/findings/gather.ts",
        does: "reads counts, devices, imports once for all rules",
        by: { from: "server/findings/run-rules.ts" },
      },
      { file: "server/findings/all-rules.ts", does: "the rules, one file each", by: { from: "server/findings/run-rules.ts" } },
      {
        file: "lib/core/risk/score.ts",
        does: "how grave it is, by terms that are shown",
        by: { from: "server/findings/run-rules.ts" },
      },
      {
        file: "lib/core/risk/reconcile.ts",
        does: "the same thing stays one finding",
        by: { from: "server/findings/run-rules.ts" },
      },
      {
        file: "server/findings/tell-sinks.ts",
        does: "puts the news into the outbox, in the same transaction",
        by: { from: "server/findings/run-rules.ts" },
      },
      {
        file: "server/sinks/deliver.ts",
        does: "sends it to each connection",
        by: { from: "server/findings/tell-sinks.ts", table: "sink_outbox" },
      },
      { file: "server/findings/list-findings.ts", does: "answers the dashboard", by: { from: "server/findings/routes.ts" } },
      {
        file: "dashboard/findings/findings-page.tsx",
        does: "shows it, with owner and day",
        by: { from: "server/findings/list-findings.ts", address: "/api/findings" },
      },
    ],
  },
];
