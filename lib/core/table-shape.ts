/** Whether findings stand in a list, and how large it is: names and counts only, for what is recorded. */
import type { Finding } from "../schema/finding.ts";
import { isSpan } from "./redaction/is-span.ts";

export interface TableShape {
  /** Lines that hold findings of the same kinds. */
  readonly rows: number;
  /** Kinds of findings (detectors) that most of those lines hold. */
  readonly columns: number;
}

/** Fewer lines than this are no list. */
const fewestRows = 3;

/** `all`: findings of `text`, by start. Null where nothing comes line after line. */
export function tableShape(all: readonly Finding[], text: string): TableShape | null {
  const findings = all.filter(isSpan);
  if (findings.length < fewestRows) return null;
  const lines = new Map<string, number>();
  let rows = 0;
  for (let i = 0; i < findings.length; ) {
    const lineEnd = text.indexOf("\n", findings[i]!.start);
    const kinds = new Set<string>();
    for (; i < findings.length && (lineEnd < 0 || findings[i]!.start < lineEnd); i++) kinds.add(findings[i]!.detector);
    for (const kind of kinds) lines.set(kind, (lines.get(kind) ?? 0) + 1);
    rows++;
  }
  const columns = [...lines.values()].filter((count) => count >= fewestRows && count * 2 >= rows).length;
  return columns === 0 ? null : { rows: Math.max(...lines.values()), columns };
}
