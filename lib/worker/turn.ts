/**
 * One after the other: for what reads, changes and writes back over several steps. Two at once would do it twice, or the older one last.
 * What fails is told to whoever asked for it, and holds up nobody else.
 */
export function createTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
