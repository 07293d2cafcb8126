/** How long something that is held waits for what is good to know and not needed. Milliseconds. */
const moment = 500;

/** Resolves when the work is done, or when it has taken a moment. */
export function aMoment(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, moment))]);
}
