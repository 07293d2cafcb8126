import { useNavigate, useSearch } from "@tanstack/react-router";
import { type DeviceState, deviceStates } from "../../lib/schema/dashboard-api.ts";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";

const labels: Record<DeviceState, string> = {
  enrolled: say("Not removed"),
  silent: say("Silent for a week"),
  outdated: say("Outdated"),
  uncovered: say("With a tool not covered"),
  "off-policy": say("Not on the policy in force"),
  lost: say("Lost something before it arrived"),
};

/** Which browsers are listed, as the address says it; and the way to others, which begins at the first page. */
export function useStateChoice(): readonly [DeviceState | "", (state: DeviceState | "") => void] {
  const search = useSearch({ strict: false }) as { readonly state?: string };
  const navigate = useNavigate();
  const choose = (state: DeviceState | "") =>
    void navigate({
      to: "/coverage",
      search: (now: Readonly<Record<string, unknown>>) => ({ ...now, page: undefined, state: state === "" ? undefined : state }),
      resetScroll: false,
    });
  return [deviceStates.find((state) => state === search.state) ?? "", choose];
}

export function StateChoice(props: {
  readonly state: DeviceState | "";
  readonly total: number | undefined;
  readonly onChange: (state: DeviceState | "") => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <select
        className="field filter"
        aria-label={say("Which browsers")}
        value={props.state}
        onChange={(event) => props.onChange(event.target.value as DeviceState | "")}
      >
        <option value="">{say("All browsers")}</option>
        {deviceStates.map((state) => (
          <option key={state} value={state}>
            {labels[state]}
          </option>
        ))}
      </select>
      {props.state === "" || props.total === undefined ? null : <p className="text-muted">{counted(props.total, "browser")}</p>}
    </div>
  );
}
