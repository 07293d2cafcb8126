/** Entries in the form of Chrome's own security events, which Google SecOps reads with the parser that it has for them. */
import type { ActivityEntry, Entry } from "../sink.ts";

const results: Readonly<Record<string, string>> = {
  allowed: "EVENT_RESULT_ALLOWED",
  held: "EVENT_RESULT_WARNED",
  redacted: "EVENT_RESULT_DATA_MASKED",
  edited: "EVENT_RESULT_DATA_MASKED",
  overridden: "EVENT_RESULT_BYPASSED",
};
const triggers: Readonly<Record<string, string>> = {
  visit: "URL_VISITED",
  upload: "FILE_UPLOAD",
  drop: "FILE_UPLOAD",
  copy: "CLIPBOARD_COPY",
};
const actions: Readonly<Record<string, string>> = { nudge: "WARN", justify: "WARN", redact: "WARN", block: "BLOCK" };

export function toChrome(entry: Entry): Record<string, unknown> {
  if (entry.kind === "finding") {
    const { body } = entry;
    return {
      event: "sensitiveDataEvent",
      time: new Date(body.at).toISOString(),
      scanId: body.id,
      eventResult: "EVENT_RESULT_DETECTED",
      triggeredRuleInfo: [{ ruleId: body.rule, ruleName: body.title, severity: body.level.toUpperCase(), action: "REPORT_ONLY" }],
      webAppSignedInAccount: "",
      destination: body.assetName ?? "",
    };
  }
  const { body } = entry;
  return {
    event:
      body.what === "visit" ? "urlNavigationEvent" : body.findings.length > 0 ? "sensitiveDataEvent" : "contentTransferEvent",
    time: new Date(body.occurredAt).toISOString(),
    scanId: body.id,
    deviceId: body.device,
    ...(body.person === null ? {} : { deviceUser: body.person }),
    eventResult: results[body.outcome] ?? "EVENT_RESULT_BLOCKED",
    trigger: triggers[body.what] ?? "WEB_CONTENT_UPLOAD",
    url: `https://${body.host}/`,
    destination: body.toolName,
    clickedThrough: body.outcome === "overridden",
    ...(body.reason === null ? {} : { userJustification: body.reason }),
    ...(body.unscanned === null
      ? {}
      : { unscannedReason: body.unscanned === "too-large" ? "FILE_TOO_LARGE" : "DLP_SCAN_FAILED" }),
    triggeredRuleInfo: body.findings.length === 0 ? [] : [ruleInfo(body)],
  };
}

function ruleInfo({ rule, policy, action, findings }: ActivityEntry["body"]) {
  return {
    ...{ ruleId: rule ?? "none", ruleName: rule ?? policy, action: actions[action] ?? "REPORT_ONLY" },
    matchedDetectors: findings.map(({ detector, category, count }) => {
      return { detectorId: detector, displayName: category, detectorType: "PREDEFINED_DLP", count };
    }),
  };
}
