import { useId } from "react";

/** Some of a few, as boxes to tick, in the order in which they are listed. */
export function Picks<Id extends string>(props: {
  readonly legend: string;
  readonly all: readonly Id[];
  readonly chosen: readonly Id[];
  readonly label: (id: Id) => string;
  readonly onChoose: (chosen: readonly Id[]) => void;
}) {
  const { legend, all, chosen, label, onChoose } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {all.map((id) => (
          <label key={id} className="flex h-7 items-center gap-2">
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(id)}
              onChange={({ target }) => onChoose(all.filter((one) => (one === id ? target.checked : chosen.includes(one))))}
            />
            {label(id)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
