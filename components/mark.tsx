import { signPath } from "./mark-shape.ts";

/** Waymark's mark at `size` px. Decorative: the name stands beside it wherever it is shown. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="var(--wm-accent)" />
      <path d={signPath} fill="var(--wm-on-accent)" />
    </svg>
  );
}
