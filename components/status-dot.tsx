import type { Tone } from "./tone.ts";

/** A dot and its word: the colour says nothing that the word does not. */
export function StatusDot({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return (
    <span className="wm-status" data-tone={tone}>
      <span className="wm-dot" aria-hidden="true" />
      {label}
    </span>
  );
}
