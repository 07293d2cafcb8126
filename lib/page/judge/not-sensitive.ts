/** What the person has said is not sensitive, as this page knows it. Such findings are counted and never held. */
import type { PrintKey } from "../../core/carried/carried-prints.ts";
import { doubtedValue, sameValue } from "../../core/carried/doubted-value.ts";
import type { DoubtedValue } from "../../schema/doubted-value.ts";
import type { Finding } from "../../schema/finding.ts";
import { aMoment } from "./a-moment.ts";

export interface NotSensitive {
  /** False until the list is known: nothing can be put on it before. */
  readonly ready: boolean;
  /** Asks for it, if nobody has yet. Resolves when it is known, or when nobody should wait any longer. */
  settled(): Promise<unknown>;
  covers(tool: string, finding: Finding, text: string): boolean;
  /** From now on, on this tool. Resolves when it is kept for later, too; rejects where only this page knows it. */
  add(tool: string, findings: readonly Finding[], text: string): Promise<unknown>;
}

interface Listed extends DoubtedValue {
  readonly tool: string;
}

export interface NotSensitiveRoad {
  read(): Promise<{ readonly key: PrintKey; readonly entries: readonly Listed[] }>;
  add(tool: string, values: DoubtedValue[]): Promise<unknown>;
}

/** Asks when it is wanted, and again whenever somebody comes back to the page: the list may have been emptied. */
export function createNotSensitive({ read, add }: NotSensitiveRoad): NotSensitive {
  let known: { key: PrintKey; entries: readonly Listed[] } | null = null;
  const refresh = () =>
    read().then(
      (list) => {
        known = list;
      },
      () => undefined,
    );
  let first: Promise<unknown> | null = null;
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void refresh(), true);

  return {
    settled() {
      first ??= aMoment(refresh());
      return first;
    },
    get ready() {
      return known !== null;
    },
    covers(tool, { detector, start, end }, text) {
      if (!known?.entries.some((entry) => entry.tool === tool && entry.detector === detector)) return false;
      const value = doubtedValue(detector, text.slice(start, end), known.key);
      return value !== null && known.entries.some((entry) => entry.tool === tool && sameValue(entry, value));
    },
    add(tool, findings, text) {
      if (!known) return Promise.reject(new Error("the list is not known here"));
      const { key, entries } = known;
      const values = findings
        .map(({ detector, start, end }) => doubtedValue(detector, text.slice(start, end), key))
        .filter((value) => value !== null);
      known = { key, entries: [...entries, ...values.map((value) => ({ ...value, tool }))] };
      return add(tool, values);
    },
  };
}
