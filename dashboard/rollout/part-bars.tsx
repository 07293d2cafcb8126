import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

/** Parts of all browsers: a bar for what can be told, and words for what cannot. */
export function PartBars(props: {
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly browsers: number | null }[];
  readonly name: (name: string) => string;
}) {
  const { title, parts, name } = props;
  const most = Math.max(1, ...parts.map(({ browsers }) => browsers ?? 0));
  return (
    <div>
      <h3 className="mb-1 font-medium">{title}</h3>
      {parts.length === 0 ? <p className="text-muted">{say("No browser yet.")}</p> : null}
      <ul className="border-line border-t">
        {parts.map((part) => (
          <li key={part.name} className="py-1.5">
            <span className="flex justify-between gap-4">
              <span className="min-w-0 truncate" title={name(part.name)}>
                {name(part.name)}
              </span>
              <span className="shrink-0 text-muted tabular-nums">
                {part.browsers === null ? say("not told") : count(part.browsers)}
              </span>
            </span>
            <span className="mt-1 block h-1 overflow-hidden rounded-full bg-line" aria-hidden="true">
              <span className="block h-full bg-column" style={{ inlineSize: `${(100 * (part.browsers ?? 0)) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
