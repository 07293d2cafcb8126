/**
 * How bad findings are together. One e-mail address is little, a hundred are a customer list; a name is nothing, a name with a
 * birth date and a diagnosis is a record. Severity is only ever raised; nothing else of a finding changes.
 *
 * - Number: from 10 different places of one family on one step, from 100 on two. Personal data get no further than "high" so.
 * - Record: findings that stand together (no more than 160 code units apart; a family that comes again on a new line begins the next
 *   record). Who it is (name, e-mail, phone, address, user name, birth date, employee number) together with an official number, a
 *   payment detail or a health detail: all are at least "high". Three different ways to say who it is: at least "medium"; four:
 *   at least "high". A user name or e-mail address with a secret: the secret is "critical".
 */
import { type Family, type Finding, type Severity, severities, severityRank } from "../../schema/finding.ts";

const many = 10;
const veryMany = 100;
const togetherness = 160;
const identities: ReadonlySet<Family> = new Set(["PERSON", "EMAIL", "PHONE", "ADDRESS", "USERNAME", "DATE", "EMPLOYEE"]);
const details: ReadonlySet<Family> = new Set(["GOVID", "CARD", "BANK", "MEDICAL"]);
const logins: ReadonlySet<Family> = new Set(["EMAIL", "USERNAME"]);

/** `findings`: of `text`, by start, not overlapping. Same order, same length. */
export function raiseSeverity(findings: readonly Finding[], text: string): Finding[] {
  if (findings.length < 2) return [...findings];
  const rank = findings.map(({ severity }) => severityRank(severity));
  raiseByNumber(findings, rank);
  for (let start = 0; start < findings.length; ) {
    const end = recordEnd(findings, start, text);
    raiseRecord(findings.slice(start, end), start, rank);
    start = end;
  }
  return findings.map((finding, i) =>
    rank[i] === severityRank(finding.severity) ? finding : { ...finding, severity: severities[rank[i]!]! },
  );
}

function raiseByNumber(findings: readonly Finding[], rank: number[]): void {
  const counts = new Map<Family, number>();
  for (const { family, canary } of findings) if (!canary) counts.set(family, (counts.get(family) ?? 0) + 1);
  findings.forEach(({ family, category }, i) => {
    const count = counts.get(family) ?? 0;
    const steps = count >= veryMany ? 2 : count >= many ? 1 : 0;
    const most = category === "personal" ? severityRank("high") : severityRank("critical");
    if (steps > 0) rank[i] = Math.max(rank[i]!, Math.min(rank[i]! + steps, most));
  });
}

/** One past the last finding of the record that begins with `start`. */
function recordEnd(findings: readonly Finding[], start: number, text: string): number {
  const families = new Set<Family>([findings[start]!.family]);
  let end = start + 1;
  for (; end < findings.length; end++) {
    const gap = findings[end]!.start - findings[end - 1]!.end;
    if (gap > togetherness) break;
    if (families.has(findings[end]!.family) && text.slice(findings[end - 1]!.end, findings[end]!.start).includes("\n")) break;
    families.add(findings[end]!.family);
  }
  return end;
}

function raiseRecord(record: readonly Finding[], offset: number, rank: number[]): void {
  if (record.length < 2) return;
  const families = new Set(record.filter(({ canary }) => !canary).map(({ family }) => family));
  const who = [...families].filter((family) => identities.has(family)).length;
  const what = [...families].some((family) => details.has(family));
  const login = [...families].some((family) => logins.has(family));
  const atLeast = (severity: Severity, i: number) => {
    rank[offset + i] = Math.max(rank[offset + i]!, severityRank(severity));
  };
  record.forEach(({ family }, i) => {
    const ofRecord = identities.has(family) || details.has(family);
    if (ofRecord && who > 0 && (what || who > 3)) atLeast("high", i);
    else if (ofRecord && who > 2) atLeast("medium", i);
    if (family === "SECRET" && login) atLeast("critical", i);
  });
}
