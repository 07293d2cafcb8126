import type { Detector } from "../schema/detector.ts";
import type { Finding } from "../schema/finding.ts";

/** Shorter values show nothing of themselves. */
const longEnough = 8;
const longest = 48;

/** What the nudge shows of a value, so that the person recognises it and nobody beside them can use it: "41•••••11". One line. */
export function maskFinding(finding: Finding, text: string, detector: Pick<Detector, "mask"> | undefined): string {
  const value = text.slice(finding.start, finding.end);
  const masked = detector?.mask === undefined ? defaultMask(value) : detector.mask(value);
  const line = masked.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function defaultMask(value: string): string {
  return value.length < longEnough ? "••••" : `${value.slice(0, 2)}••••${value.slice(-2)}`;
}
