import { useSyncExternalStore } from "react";

const step = 15_000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, step);
  return () => clearInterval(timer);
}

/** The time in milliseconds since 1970, to 15 seconds: enough for "2 minutes ago", and it moves on by itself. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / step) * step);
}
