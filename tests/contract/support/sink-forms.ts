/**
 * What each receiver takes, written from its public documentation: opentelemetry-proto's JSON mapping, Splunk's HTTP Event Collector,
 * Microsoft's Logs Ingestion API, Chrome's reporting events, Slack's Block Kit, Adaptive Cards 1.4, Jira Cloud's REST API 3 with its
 * document format, ServiceNow's Table API. What is in no list is refused.
 */
import { z } from "zod";
import { ocsfEvent } from "./ocsf.ts";

const jsonOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(schema);
const linesOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text) => text.trimEnd().split("\n"))
    .pipe(z.array(jsonOf(schema)).min(1));

const anyValue = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ intValue: z.string().regex(/^-?\d+$/) }),
]);
const attributes = z.array(z.strictObject({ key: z.string().min(1), value: anyValue }));
const nanoseconds = z.string().regex(/^\d{19}$/);

export const otlpLogs = jsonOf(
  z.strictObject({
    resourceLogs: z
      .array(
        z.strictObject({
          resource: z.strictObject({ attributes }),
          scopeLogs: z.array(
            z.strictObject({
              scope: z.strictObject({ name: z.string().min(1) }),
              logRecords: z
                .array(
                  z.strictObject({
                    timeUnixNano: nanoseconds,
                    observedTimeUnixNano: nanoseconds,
                    severityNumber: z.int().min(1).max(24),
                    eventName: z.string().min(1),
                    body: z.strictObject({ stringValue: jsonOf(ocsfEvent) }),
                    attributes,
                  }),
                )
                .min(1),
            }),
          ),
        }),
      )
      .length(1),
  }),
);

export const ocsfLines = linesOf(ocsfEvent);

export const splunkEvents = linesOf(
  z.strictObject({
    time: z.number().min(1e9).max(9_999_999_999),
    host: z.string(),
    source: z.string(),
    sourcetype: z.string(),
    index: z.string().optional(),
    event: ocsfEvent,
  }),
);

export const sentinelRows = jsonOf(
  z
    .array(
      z.strictObject({
        TimeGenerated: z.iso.datetime(),
        EventUid: z.string().min(1),
        ClassUid: z.int(),
        SeverityId: z.int(),
        Message: z.string().min(1),
        Event: ocsfEvent,
      }),
    )
    .min(1),
);

const result = z.enum(
  ["ALLOWED", "WARNED", "BLOCKED", "BYPASSED", "DETECTED", "DATA_MASKED"].map((one) => `EVENT_RESULT_${one}`),
);
export const chromeLines = linesOf(
  z.strictObject({
    event: z.enum(["sensitiveDataEvent", "contentTransferEvent", "urlNavigationEvent"]),
    time: z.iso.datetime(),
    scanId: z.string(),
    deviceId: z.string().optional(),
    deviceUser: z.string().optional(),
    webAppSignedInAccount: z.literal("").optional(),
    eventResult: result,
    trigger: z.enum(["URL_VISITED", "FILE_UPLOAD", "CLIPBOARD_COPY", "WEB_CONTENT_UPLOAD"]).optional(),
    url: z
      .string()
      .regex(/^https:\/\/[^/?#@]+\/$/)
      .optional(),
    destination: z.string(),
    clickedThrough: z.boolean().optional(),
    userJustification: z.string().optional(),
    unscannedReason: z.enum(["FILE_TOO_LARGE", "DLP_SCAN_FAILED"]).optional(),
    triggeredRuleInfo: z.array(
      z.strictObject({
        ruleId: z.string(),
        ruleName: z.string(),
        severity: z.string().optional(),
        action: z.enum(["WARN", "BLOCK", "REPORT_ONLY"]),
        matchedDetectors: z
          .array(
            z.strictObject({
              detectorId: z.string(),
              displayName: z.string(),
              detectorType: z.literal("PREDEFINED_DLP"),
              count: z.int(),
            }),
          )
          .optional(),
      }),
    ),
  }),
);

const plainText = (most: number) => z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(most) });
export const slackMessage = jsonOf(
  z.strictObject({
    text: z.string().min(1).max(40_000),
    blocks: z
      .array(
        z.discriminatedUnion("type", [
          z.strictObject({ type: z.literal("header"), text: plainText(150) }),
          z.strictObject({
            type: z.literal("section"),
            text: z.strictObject({ type: z.literal("mrkdwn"), text: z.string().min(1).max(3000) }),
          }),
          z.strictObject({
            type: z.literal("actions"),
            elements: z
              .array(z.strictObject({ type: z.literal("button"), text: plainText(75), url: z.url().max(3000) }))
              .min(1)
              .max(25),
          }),
        ]),
      )
      .max(50),
  }),
);

export const teamsMessage = jsonOf(
  z.strictObject({
    type: z.literal("message"),
    attachments: z.tuple([
      z.strictObject({
        contentType: z.literal("application/vnd.microsoft.card.adaptive"),
        content: z.strictObject({
          type: z.literal("AdaptiveCard"),
          $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json"),
          version: z.literal("1.4"),
          body: z.tuple([
            z.strictObject({
              type: z.literal("TextBlock"),
              text: z.string().min(1),
              weight: z.literal("Bolder"),
              size: z.literal("Medium"),
              wrap: z.literal(true),
            }),
            z.strictObject({
              type: z.literal("FactSet"),
              facts: z.array(z.strictObject({ title: z.string().min(1), value: z.string() })).min(1),
            }),
          ]),
          actions: z
            .array(z.strictObject({ type: z.literal("Action.OpenUrl"), title: z.string().min(1), url: z.url() }))
            .optional(),
        }),
      }),
    ]),
  }),
);

const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  content: z.array(z.strictObject({ type: z.literal("text"), text: z.string().min(1) })).min(1),
});
const atlassianDocument = z.strictObject({ type: z.literal("doc"), version: z.literal(1), content: z.array(paragraph).min(1) });
export const jiraIssue = jsonOf(
  z.strictObject({
    fields: z.strictObject({
      project: z.strictObject({ key: z.string().min(1) }),
      issuetype: z.strictObject({ name: z.string().min(1) }),
      // One line, as Jira has it.
      summary: z
        .string()
        .min(1)
        .max(255)
        .regex(/^[^\r\n]*$/),
      description: atlassianDocument,
      labels: z.array(z.string().regex(/^\S+$/)),
    }),
  }),
);
export const jiraComment = jsonOf(z.strictObject({ body: atlassianDocument }));

export const serviceNowIncident = jsonOf(
  z.strictObject({
    short_description: z.string().min(1).max(160),
    description: z.string().min(1).max(4000),
    urgency: z.enum(["1", "2", "3"]),
    category: z.literal("security"),
    correlation_id: z.string().min(1).max(100),
    assignment_group: z.string().optional(),
  }),
);
export const serviceNowNote = jsonOf(z.strictObject({ work_notes: z.string().min(1).max(4000) }));
