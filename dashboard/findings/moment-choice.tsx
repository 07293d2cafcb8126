import { type FindingsQuery, findingMoments } from "../../lib/schema/risk-finding.ts";
import { say } from "../words/say.ts";

const labels = {
  opened: (days: number) => say("Opened in {days} days", { days }),
  closed: (days: number) => say("Closed in {days} days", { days }),
  escalated: (days: number) => say("Escalated in {days} days", { days }),
} as const;

/** Findings to which something happened of late, as the overview counts them. */
export function MomentChoice(props: {
  readonly moment: FindingsQuery["moment"];
  readonly onChange: (moment: FindingsQuery["moment"]) => void;
}) {
  return (
    <select
      className="field filter"
      aria-label={say("Opened, closed or escalated")}
      value={props.moment}
      onChange={(event) => props.onChange(event.target.value as FindingsQuery["moment"])}
    >
      <option value="">{say("Opened any time")}</option>
      <option value="by-people">{say("Changed by people")}</option>
      {findingMoments.flatMap((moment) =>
        [7, 30, 90].map((days) => (
          <option key={`${moment}-${days}`} value={`${moment}-${days}`}>
            {labels[moment](days)}
          </option>
        )),
      )}
    </select>
  );
}
