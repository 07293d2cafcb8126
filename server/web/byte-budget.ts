/**
 * How many bytes of request bodies may be held at once, over all requests: beyond, the server sheds load instead of dying.
 * Counted as they arrive, not as announced: a sender who announces much and sends little takes no room from the others.
 */
import { refuse } from "./refusal.ts";

/** The share of one request; `release` gives all of it back. */
export interface ByteShare {
  /** Throws 503 with Retry-After if that many more do not fit. */
  readonly take: (bytes: number) => void;
  readonly release: () => void;
}

/** `limit` in bytes. Returns what begins a request's share. */
export function createByteBudget(limit: number): () => ByteShare {
  let used = 0;
  return () => {
    let own = 0;
    return {
      take: (bytes) => {
        if (used + bytes > limit) {
          throw refuse(503, "busy", "The server is busy; try again shortly.", { retryAfter: 1 + Math.floor(Math.random() * 5) });
        }
        used += bytes;
        own += bytes;
      },
      release: () => {
        used -= own;
        own = 0;
      },
    };
  };
}

/** Runs `work` with a share that is given back however it ends. */
export async function withShare<T>(openShare: () => ByteShare, work: (share: ByteShare) => Promise<T>): Promise<T> {
  const share = openShare();
  try {
    return await work(share);
  } finally {
    share.release();
  }
}
