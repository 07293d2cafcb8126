import { useRef } from "react";
import { Button } from "../../components/button.tsx";
import { approvalDays } from "../../lib/schema/dashboard-api.ts";
import { categories } from "../../lib/schema/finding.ts";
import { ruleStatuses } from "../../lib/schema/request-rules.ts";
import { toolCategories } from "../../lib/schema/tool.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { categoryLabels, statusLabels, toolCategoryLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** A new rule for requests. Nothing is chosen beforehand but the usual times. */
export function NewRule() {
  const details = useRef<HTMLDetailsElement>(null);
  const add = useChange((rule: object) => send("POST", "/api/requests/rules", rule), ["requests"]);
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const groups = String(data.get("groups")).split(",");
    add.mutate(
      {
        ...{ statuses: data.getAll("status"), toolCategories: data.getAll("category"), data: data.getAll("data") },
        groups: groups.map((group) => group.trim()).filter((group) => group !== ""),
        ...{ days: Number(data.get("days")), holds: Number(data.get("holds")), owner: data.get("owner") },
      },
      {
        onSuccess: () => {
          form.reset();
          if (details.current) details.current.open = false;
        },
      },
    );
  };
  return (
    <details ref={details} className="mt-3 max-w-3xl">
      <summary className="cursor-pointer text-accent">{say("New rule")}</summary>
      <form
        className="mt-3 grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!add.isPending) submit(event.currentTarget);
        }}
      >
        <Boxes
          name="status"
          legend={say("Tools with this status (at least one)")}
          of={ruleStatuses}
          label={(one) => statusLabels[one].label}
        />
        <Boxes
          name="category"
          legend={say("Category of the tool (none: any)")}
          of={toolCategories}
          label={(one) => toolCategoryLabels[one]}
        />
        <Boxes
          name="data"
          legend={say("Kinds of data that may go there (none: only requests without any)")}
          of={categories}
          label={(one) => categoryLabels[one]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={say("Groups")} name="groups" required={false} hint={say("With commas; empty: any group")} />
          <Field label={say("Owner")} name="owner" maxLength={120} hint={say("A role or a team that answers for it")} />
          <label className="grid content-start gap-1 font-medium">
            {say("An approval lasts")}
            <select name="days" className="field font-normal" defaultValue={30}>
              {approvalDays.map((days) => (
                <option key={days} value={days}>
                  {say("{count} days", { count: days })}
                </option>
              ))}
            </select>
          </label>
          <Field label={say("The rule ends after, days")} name="holds" type="number" min={1} max={366} defaultValue={90} />
        </div>
        <div>
          <Button type="submit" disabled={add.isPending}>
            {say("Make the rule")}
          </Button>
        </div>
        {add.error ? <Problem error={add.error} /> : null}
      </form>
    </details>
  );
}

function Boxes<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly of: readonly Value[];
  readonly label: (value: Value) => string;
}) {
  return (
    <fieldset>
      <legend className="font-medium">{props.legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {props.of.map((value) => (
          <label key={value} className="flex items-center gap-1.5">
            <input type="checkbox" name={props.name} value={value} />
            {props.label(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
