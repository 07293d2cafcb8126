const bone = "h-3 rounded-small bg-bone";

/** Grey bones in the place of a table that is coming: its head and `rows` of 40 px, so that nothing jumps. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div role="status" aria-label={label}>
      <div className="h-8 border-line border-b" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones are all the same and never move
        <div key={row} className="flex h-10 items-center justify-between gap-6 border-line border-b" aria-hidden="true">
          <span className={`${bone} w-32`} />
          <span className={`${bone} w-20`} />
          <span className={`${bone} w-16 max-sm:hidden`} />
          <span className={`${bone} w-10 max-sm:hidden`} />
          <span className={`${bone} w-10 max-sm:hidden`} />
          <span className={`${bone} w-40 max-sm:hidden`} />
        </div>
      ))}
    </div>
  );
}
