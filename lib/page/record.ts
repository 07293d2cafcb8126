/** Hands activities to the worker and keeps each until it says that it is on disk. */
import type { Activity } from "../schema/activity.ts";

export interface Recorder {
  record(activity: Activity): void;
}

/** Resolves when the worker has stored it; rejects where no worker answers. */
export type StoreActivity = (activity: Activity) => Promise<void>;

const retryDelays = [250, 1_000, 4_000, 15_000, 60_000];

/**
 * A worker that is starting, updating or gone answers nothing: tried again with growing pauses and whenever the page is hidden or
 * shown. The worker ignores a revision that it has already stored, so that asking twice never counts twice.
 */
export function createRecorder(store: StoreActivity): Recorder {
  const pending = new Map<string, Activity>();
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    for (const [key, activity] of [...pending]) {
      try {
        await store(activity);
        pending.delete(key);
        attempt = 0;
      } catch {
        timer ??= setTimeout(flush, retryDelays[Math.min(attempt++, retryDelays.length - 1)]);
        return;
      }
    }
  }

  for (const type of ["visibilitychange", "pagehide"])
    window.addEventListener(type, () => void (pending.size > 0 && flush()), true);

  return {
    record(activity) {
      pending.set(`${activity.id}:${activity.revision}`, activity);
      void flush();
    },
  };
}
