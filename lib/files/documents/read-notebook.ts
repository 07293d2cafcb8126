/** A Jupyter notebook (nbformat 4): its cells, and what they printed. */
import type { Sink } from "../sink.ts";
import { Unreadable } from "../sink.ts";

interface Notebook {
  readonly cells: readonly { readonly source?: unknown; readonly outputs?: readonly Record<string, unknown>[] }[];
}

/** Null for JSON that is no notebook. */
export function asNotebook(text: string): Notebook | null {
  if (!/^\s*\{/.test(text) || !text.includes('"nbformat"')) return null;
  try {
    const value = JSON.parse(text) as Partial<Notebook> & { nbformat?: unknown };
    return typeof value.nbformat === "number" && Array.isArray(value.cells) ? (value as Notebook) : null;
  } catch {
    throw new Unreadable("broken");
  }
}

export function readNotebook({ cells }: Notebook, sink: Sink): void {
  cells.forEach((cell, index) => {
    const outputs = Array.isArray(cell.outputs) ? cell.outputs : [];
    const printed = outputs.flatMap((output) => {
      const data = (output["data"] ?? {}) as Record<string, unknown>;
      return [output["text"], data["text/plain"], data["text/html"], output["evalue"]].map(lines);
    });
    sink.give(
      { text: [lines(cell.source), ...printed].filter((text) => text !== "").join("\n") },
      { kind: "cell", number: index + 1 },
    );
  });
}

/** A text stands as one string or as its lines. */
function lines(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((line) => typeof line === "string").join("") : "";
}
