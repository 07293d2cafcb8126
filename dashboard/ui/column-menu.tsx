import { say } from "../words/say.ts";
import type { Column } from "./data-table.tsx";
import { Menu, MenuBox } from "./menu.tsx";

/** Which columns are shown. What a row is known by stays. */
export function ColumnMenu<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHide: (hidden: string[]) => void;
}) {
  const { columns, hidden, onHide } = props;
  const free = columns.filter(({ fixed }) => !fixed);
  return (
    <Menu name={say("Columns")} side="end">
      {free.map(({ id, head }) => (
        <MenuBox
          key={id}
          label={head}
          checked={!hidden.includes(id)}
          onChange={(shown) =>
            onHide(free.map((column) => column.id).filter((one) => (one === id ? !shown : hidden.includes(one))))
          }
        />
      ))}
    </Menu>
  );
}
