/** Hands activities to the worker and keeps each until it says that it is on disk. */
import type { Activity } from "../../schema/activity.ts";

export interface Recorder {
  record(activity: Activity): void;
}

/** Resolves when the worker has stored it; rejects where no worker answers. */
export type StoreActivity = (activity: Activity) => Promise<void>;

const retryDelays = [250, 1_000, 4_000, 15_000, 60_000];

/**
 * A worker that is starting, updating or gone answers nothing: tried again with growing pauses and whenever the page is hidden or
 * shown. The worker ignores a revision that it has already stored, so that asking twice never counts twice.
 *
 * The revisions of one activity go in their order; no activity waits for another one, because a page can be closed at any moment and
 * some have to wait for what the page says of itself.
 */
export function createRecorder(store: StoreActivity): Recorder {
  /** By id: what is not on disk, the oldest revision first. */
  const pending = new Map<string, Activity[]>();
  const onItsWay = new Set<string>();
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function storeAll(id: string, revisions: Activity[]): Promise<void> {
    if (onItsWay.has(id)) return;
    onItsWay.add(id);
    try {
      for (let next = revisions[0]; next; next = revisions[0]) {
        await store(next);
        revisions.shift();
        attempt = 0;
      }
      pending.delete(id);
    } catch {
      timer ??= setTimeout(flush, retryDelays[Math.min(attempt++, retryDelays.length - 1)]);
    } finally {
      onItsWay.delete(id);
    }
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const [id, revisions] of pending) void storeAll(id, revisions);
  }

  for (const type of ["visibilitychange", "pagehide"]) window.addEventListener(type, flush, true);

  return {
    record(activity) {
      const revisions = pending.get(activity.id) ?? [];
      revisions.push(activity);
      pending.set(activity.id, revisions);
      flush();
    },
  };
}
