import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { accountClasses } from "../../lib/schema/account.ts";
import { type Action, actions } from "../../lib/schema/action.ts";
import { categories, severities } from "../../lib/schema/finding.ts";
import type { PolicyRule } from "../../lib/schema/policy-rule.ts";
import { type ToolStatus, toolStatuses } from "../../lib/schema/tool.ts";
import { actionLabels, categoryLabels, severityLabels, statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

interface Props {
  readonly disabled: boolean;
  readonly onAdd: (rule: PolicyRule, first: boolean) => void;
}

const anything = "";

/** The conditions that most rules have; the text has them all. */
export function AddRule({ disabled, onAdd }: Props) {
  const [id, setId] = useState("");
  const [fields, setFields] = useState({
    category: anything,
    severity: anything,
    status: anything,
    account: anything,
    group: anything,
  });
  const [action, setAction] = useState<Action>("nudge");
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const valid = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    onAdd(ruleOf(id, action, fields), true);
    setId("");
  };
  return (
    <details className="mt-3">
      <summary className="cursor-pointer font-medium">{say("Add a rule")}</summary>
      <form onSubmit={submit} className="mt-2 grid max-w-xl grid-cols-2 gap-2">
        <Field label={say("Name")}>
          {(name) => (
            <input
              id={name}
              className="field"
              value={id}
              placeholder={say("lists-of-customers")}
              onChange={(event) => setId(event.target.value)}
              required
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
            />
          )}
        </Field>
        <Pick label={say("What it does")} value={action} onPick={(value) => setAction(value as Action)}>
          {actions.map((one) => [one, actionLabels[one]])}
        </Pick>
        <Pick label={say("Kind of data")} value={fields.category} onPick={set("category")}>
          {[[anything, "Anything"], ...categories.map((one) => [one, categoryLabels[one]] as const)]}
        </Pick>
        <Pick label={say("From severity")} value={fields.severity} onPick={set("severity")}>
          {[[anything, "Any"], ...severities.map((one) => [one, severityLabels[one].label] as const)]}
        </Pick>
        <Pick label={say("Tools that are")} value={fields.status} onPick={set("status")}>
          {[[anything, "Any"], ...toolStatuses.map((one) => [one, statusLabels[one].label] as const)]}
        </Pick>
        <Pick label={say("With an account that is")} value={fields.account} onPick={set("account")}>
          {[[anything, "Any"], ...accountClasses.map((one) => [one, one] as const)]}
        </Pick>
        <Field label={say("For the group")}>
          {(name) => (
            <input
              id={name}
              className="field"
              value={fields.group}
              placeholder={say("All")}
              onChange={(event) => set("group")(event.target.value)}
            />
          )}
        </Field>
        <div className="flex items-end">
          <Button type="submit" disabled={disabled || !valid}>
            {say("Add it before the others")}
          </Button>
        </div>
      </form>
    </details>
  );
}

function ruleOf(
  id: string,
  action: Action,
  fields: Readonly<Record<"category" | "severity" | "status" | "account" | "group", string>>,
) {
  const { category, severity, status, account, group } = fields;
  const when = {
    ...(category ? { categories: [category] } : {}),
    ...(severity ? { severity } : {}),
    ...(status ? { status: [status as ToolStatus] } : {}),
    ...(account ? { accounts: [account] } : {}),
    ...(group.trim() ? { groups: [group.trim()] } : {}),
  };
  return { id, when, action } as PolicyRule;
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => React.ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: readonly (readonly [string, string])[];
}) {
  return (
    <Field label={props.label}>
      {(id) => (
        <select id={id} className="field" value={props.value} onChange={(event) => props.onPick(event.target.value)}>
          {props.children.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
