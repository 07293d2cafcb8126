import { Menu, MenuBox } from "./menu.tsx";

/** A button that opens a list of boxes to tick. */
export function FilterMenu<T extends string>(props: {
  readonly name: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}) {
  const all = Object.keys(props.labels) as T[];
  return (
    <Menu name={props.name} chosen={props.chosen.length}>
      {all.map((value) => (
        <MenuBox
          key={value}
          label={props.labels[value]}
          checked={props.chosen.includes(value)}
          onChange={(checked) => props.onChange(all.filter((one) => (one === value ? checked : props.chosen.includes(one))))}
        />
      ))}
    </Menu>
  );
}
