/** One of a few, as radio buttons. */
export function Choice<Value extends string | number>(props: {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly children: readonly { readonly value: Value; readonly label: string }[];
}) {
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 font-medium">{props.legend}</legend>
      {props.children.map(({ value, label }) => (
        <label key={value} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.chosen === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
