import { useMutation } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { type Action, actions } from "../../lib/schema/action.ts";
import { type CheckReply, type EditRequest, editReply } from "../../lib/schema/policy-api.ts";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { actionLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { AddRule } from "./add-rule.tsx";

interface Props {
  readonly check: CheckReply | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly readOnly: boolean;
}

const tiers = { "hard-stop": say("Hard stop"), exception: say("Exception"), rule: null } as const;

/** The rules as sentences, in the order in which they are asked. Each change is made in the text, which keeps its comments. */
export function RuleForm({ check, text, onText, readOnly }: Props) {
  const edit = useMutation({
    mutationFn: (change: EditRequest["change"]) => exchange("POST", "/api/policy/edit", { text, change }, editReply),
    onSuccess: (reply) => onText(reply.text),
  });
  const broken = check !== null && check.problems.length > 0;
  const disabled = readOnly || broken || edit.isPending || check === null;
  return (
    <div>
      <h2 className="mb-1 flex min-h-8 items-center font-medium">{say("Rules, in the order in which they are asked")}</h2>
      {edit.error ? <Problem error={edit.error} /> : null}
      {broken ? <p className="mb-2 text-muted">{say("Once the text is in order its rules stand here.")}</p> : null}
      <ol className="flex max-h-120 flex-col overflow-y-auto border-line border-y">
        {check?.rules.map((row) => (
          <li key={`${row.tier} ${row.id}`} className="border-line border-b px-1 py-2 last:border-b-0">
            <p className="flex flex-wrap items-center gap-2">
              <code className="font-mono text-12">{row.id}</code>
              {tiers[row.tier] ? <Chip tone={row.tier === "exception" ? "notice" : "stop"}>{tiers[row.tier]}</Chip> : null}
            </p>
            <p className="mb-1">{row.says}</p>
            {row.tier === "exception" ? null : (
              <RuleTools
                id={row.id}
                action={row.action}
                hardStop={row.tier === "hard-stop"}
                disabled={disabled}
                onChange={edit.mutate}
              />
            )}
          </li>
        ))}
      </ol>
      <AddRule disabled={disabled} onAdd={(rule, first) => edit.mutate({ what: "add", rule, first })} />
    </div>
  );
}

function RuleTools(props: {
  readonly id: string;
  readonly action: Action;
  readonly hardStop: boolean;
  readonly disabled: boolean;
  readonly onChange: (change: EditRequest["change"]) => void;
}) {
  const { id, action, hardStop, disabled, onChange } = props;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label>
        <span className="sr-only">{say("What {id} does", { id })}</span>
        <select
          className="field"
          value={action}
          disabled={disabled}
          onChange={(event) => onChange({ what: "action", id, action: event.target.value as Action })}
        >
          {actions.map((one) => (
            <option key={one} value={one}>
              {actionLabels[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1">
        <input
          type="checkbox"
          checked={hardStop}
          disabled={disabled}
          onChange={(event) => onChange({ what: "hard-stop", id, hardStop: event.target.checked })}
        />
        {say("Hard stop")}
      </label>
      <span className="flex">
        <Button
          kind="quiet"
          disabled={disabled}
          aria-label={say("Ask {id} earlier", { id })}
          onClick={() => onChange({ what: "move", id, up: true })}
        >
          <ArrowUp size={14} aria-hidden="true" />
        </Button>
        <Button
          kind="quiet"
          disabled={disabled}
          aria-label={say("Ask {id} later", { id })}
          onClick={() => onChange({ what: "move", id, up: false })}
        >
          <ArrowDown size={14} aria-hidden="true" />
        </Button>
        <Button
          kind="quiet"
          disabled={disabled}
          aria-label={say("Take {id} out", { id })}
          onClick={() => onChange({ what: "remove", id })}
        >
          <Trash2 size={14} aria-hidden="true" />
        </Button>
      </span>
    </div>
  );
}
