/** One control of a framework, and how it stands by the evidence of this moment. */
import type { ControlRow, EvidenceItem } from "../../lib/schema/evidence.ts";
import { allSources, type SourceName } from "./sources/all-sources.ts";

export interface Control {
  /** As the framework numbers it. */
  readonly id: string;
  /** A few words of our own. */
  readonly title: string;
  /** What this company shows for it, in our own words. */
  readonly statement: string;
  readonly evidence: readonly SourceName[];
  /** What Waymark can never show of it. */
  readonly beyond?: string;
}

/** A control without evidence says so in its gaps: it is never left out and never taken for fulfilled. */
export function judgeControl(control: Control, items: ReadonlyMap<string, EvidenceItem>): ControlRow {
  const { id, title, statement, evidence, beyond } = control;
  const own = evidence.flatMap((name) => items.get(allSources[name].id) ?? []);
  const empty = own.filter(({ present }) => !present);
  const gaps = [
    ...(own.length === 0 ? ["Waymark has no evidence for this control."] : []),
    ...empty.map((item) => `There is nothing yet under “${item.title}”.`),
    ...own.filter(({ present }) => present).flatMap((item) => item.gaps),
    ...(beyond === undefined ? [] : [beyond]),
  ];
  const state = own.length === empty.length ? "none" : gaps.length > 0 ? "partly" : "shown";
  return { id, title, statement, state, evidence: own.map((item) => item.id), gaps };
}
