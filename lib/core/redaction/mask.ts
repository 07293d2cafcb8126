import type { Detector } from "../../schema/detector.ts";
import type { Finding } from "../../schema/finding.ts";

/** Values of fewer characters show nothing of themselves. */
const longEnough = 8;
const longest = 48;

/** What the nudge shows of a value, so that the person recognises it and nobody beside them can use it: "41•••••11". One line. */
export function maskFinding(finding: Finding, text: string, detector: Pick<Detector, "mask"> | undefined): string {
  const value = text.slice(finding.start, finding.end);
  const masked = detector?.mask === undefined ? defaultMask(value) : detector.mask(value);
  const line = masked.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** By characters: half of one that takes two code units is none. */
function defaultMask(value: string): string {
  if ([...value.slice(0, longEnough * 2)].length < longEnough) return "••••";
  const [first, last] = [[...value.slice(0, 4)].slice(0, 2), [...value.slice(-4)].slice(-2)];
  return `${first.join("")}••••${last.join("")}`;
}
