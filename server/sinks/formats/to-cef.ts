/** Entries as CEF, one line each: what every collector of logs can read. */
import { severities, severityRank } from "../../../lib/schema/finding.ts";
import type { Entry } from "../sink.ts";

/** "CEF:0|Waymark|Waymark|1|…": no line break in it, whatever the names hold. */
export function toCef(entry: Entry): string {
  if (entry.kind === "finding") {
    const { body } = entry;
    return cef(`finding-${body.what}`, body.title, (severities.indexOf(body.level) + 1) * 2.5, {
      rt: body.at,
      externalId: body.id,
      cat: body.rule,
      outcome: body.status,
      ...(body.assetName === null ? {} : { destinationServiceName: body.assetName }),
      ...{ cn1: body.score, cn1Label: "score" },
      ...{ cs1: body.facts.map(({ label, value }) => `${label}: ${value}`).join("; "), cs1Label: "evidence" },
    });
  }
  const { body } = entry;
  const gravest = Math.max(-1, ...body.findings.map(({ severity }) => severityRank(severity)));
  return cef(`activity-${body.what}`, `${body.what} to ${body.toolName}`, gravest < 0 ? 1 : (gravest + 1) * 2.5, {
    rt: body.occurredAt,
    externalId: body.id,
    deviceExternalId: body.device,
    ...(body.person === null ? {} : { suid: body.person }),
    destinationServiceName: body.toolName,
    dhost: body.host,
    act: body.action,
    outcome: body.outcome,
    ...(body.reason === null ? {} : { reason: body.reason }),
    ...(body.rule === null ? {} : { cs1: body.rule, cs1Label: "rule" }),
    cs2: body.findings.map(({ detector, count }) => `${detector}=${count}`).join(" "),
    cs2Label: "found",
    ...{ cs3: body.policy, cs3Label: "policy", cs4: body.size, cs4Label: "size" },
  });
}

function cef(signature: string, name: string, severity: number, extension: Readonly<Record<string, string | number>>): string {
  const head = ["Waymark", "Waymark", "1", signature, name, String(Math.round(severity))].map(escapeHead).join("|");
  const fields = Object.entries(extension)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${escapeValue(String(value))}`);
  return `CEF:0|${head}|${fields.join(" ")}`;
}

/** In the head a pipe and a backslash end things early, and a line break ends the event. */
export function escapeHead(text: string): string {
  return tidy(text)
    .replace(/[\\|]/g, "\\$&")
    .replace(/\r\n?|\n/g, " ");
}

/** In a value it is the equals sign and the backslash; line breaks have a form of their own. */
export function escapeValue(text: string): string {
  return tidy(text)
    .replace(/[\\=]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}

/** Without control characters, which some collectors cut a line at; and whole, where half a character was left. */
function tidy(text: string): string {
  return text.replace(/(?![\r\n])[\p{Cc}\u2028\u2029]/gu, " ").replace(/\p{Surrogate}/gu, "\ufffd");
}

/** One message of RFC 5424. Facility 13 (log audit); severity "warning" for findings, "informational" else. */
export function syslogLine(entry: Entry): string {
  const priority = 13 * 8 + (entry.kind === "finding" ? 4 : 6);
  return `<${priority}>1 ${new Date(entry.at).toISOString()} waymark waymark - ${entry.kind} - ${toCef(entry)}`;
}
