import { type InventoryMark, type InventoryQuery, inventoryMarks } from "../../lib/schema/dashboard-api.ts";
import { say } from "../words/say.ts";

const labels: Record<InventoryMark, string> = {
  "new-7": say("New in 7 days"),
  "new-30": say("New in 30 days"),
  "new-90": say("New in 90 days"),
  owned: say("With owner and purpose"),
  unowned: say("Owner or purpose missing"),
  mapped: say("Data and people known"),
  unmapped: say("Data or people not known"),
};

/** What the overview counts of the tools, as a filter. */
export function MarkChoice(props: {
  readonly mark: InventoryQuery["mark"];
  readonly onChange: (mark: InventoryQuery["mark"]) => void;
}) {
  return (
    <select
      className="field filter"
      aria-label={say("New, owned or mapped")}
      value={props.mark}
      onChange={(event) => props.onChange(event.target.value as InventoryQuery["mark"])}
    >
      <option value="">{say("New or known")}</option>
      {inventoryMarks.map((mark) => (
        <option key={mark} value={mark}>
          {labels[mark]}
        </option>
      ))}
    </select>
  );
}
