/** Why a kind of data stays out: in full the first time that it is met, in a line the second time, then no more. */
import type { Guidance } from "../../bridge/guidance.ts";
import type { Family, Finding } from "../../schema/finding.ts";
import { say } from "../../words/say.ts";

export interface Lesson {
  /** Under which it is counted. */
  readonly family: Family;
  /** Null the second time. */
  readonly title: string | null;
  readonly text: string;
}

/** Several families share one explanation, counted under one of them. */
const topics = {
  CARD: "card",
  BANK: "bank",
  GOVID: "identity",
  MEDICAL: "health",
  SECRET: "secret",
  PERSON: "people",
  CODE: "code",
  DOCUMENT: "document",
  NET: "network",
  CUSTOM: "company",
} as const;
type Topic = keyof typeof topics;

const aliases: Partial<Record<Family, Topic>> = {
  EMAIL: "PERSON",
  PHONE: "PERSON",
  ADDRESS: "PERSON",
  USERNAME: "PERSON",
  EMPLOYEE: "PERSON",
  VEHICLE: "PERSON",
  DATE: "PERSON",
  LOCATION: "PERSON",
  URL: "NET",
};

/** For the first of these findings that is not explained enough yet; null where all are, or where nobody knows. */
export function lessonFor(findings: readonly Finding[], explained: Guidance["explained"] | undefined): Lesson | null {
  if (!explained) return null;
  for (const { family } of findings) {
    const topic = family in topics ? (family as Topic) : aliases[family];
    const times = topic ? (explained[topic] ?? 0) : 2;
    if (!topic || times >= 2) continue;
    const name = topics[topic];
    return times === 0
      ? { family: topic, title: say(`coaching.${name}.title`), text: say(`coaching.${name}.first`) }
      : { family: topic, title: null, text: say(`coaching.${name}.second`) };
  }
  return null;
}
