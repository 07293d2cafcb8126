/** A dot that breathes, unless motion is unwanted: the page looks by itself. The words beside it say so too. */
export function LiveDot() {
  return <span aria-hidden="true" className="size-2 shrink-0 animate-pulse rounded-full bg-accent forced-color-adjust-none" />;
}
