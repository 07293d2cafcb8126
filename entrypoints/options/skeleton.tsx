import { sayHere } from "../../lib/words/own-pages.ts";

/** The shape of the list while it is asked for, so that nothing jumps when it comes. */
export function Skeleton() {
  return (
    <div className="columns" role="status" aria-label={sayHere("records.loading")}>
      <div className="skeleton">
        {Array.from({ length: 6 }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have nothing else
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
