import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { findingLevels } from "../../lib/schema/risk-finding.ts";
import { type EntryKind, type SinkField, type SinkInput, type SinkKind, sinkForms, sinkKinds } from "../../lib/schema/sinks.ts";
import { sinksQuery } from "../api/connection-queries.ts";
import { send } from "../api/request.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { levelLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";

const entryLabels: Record<EntryKind, string> = { activity: say("Activities"), finding: say("Findings") };

/** Which system, where it is, and what it is to be sent. Secrets go to the server and are not shown again. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const [input, setInput] = useState<SinkInput>({
    kind: "webhook",
    name: "",
    wants: ["finding"],
    level: "low",
    fields: {},
  });
  const form = sinkForms[input.kind];
  const added = useMutation({
    mutationFn: (body: SinkInput) => send("POST", "/api/sinks", body),
    onSettled: () => queries.invalidateQueries({ queryKey: sinksQuery.queryKey }),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!added.isPending) added.mutate({ ...input, name: input.name.trim() || form.label });
  };
  return (
    <Dialog title={say("Add a connection")} width="broad" onClose={onClose}>
      <form onSubmit={submit}>
        <label className="mb-3 block">
          <span className="font-medium">{say("To")}</span>
          <select
            className="field mt-1"
            value={input.kind}
            onChange={(event) => {
              const kind = event.target.value as SinkKind;
              setInput({ ...input, kind, fields: {}, wants: input.wants.filter((one) => sinkForms[kind].takes.includes(one)) });
            }}
          >
            {sinkKinds.map((kind) => (
              <option key={kind} value={kind}>
                {sinkForms[kind].label}: {sinkForms[kind].says}
              </option>
            ))}
          </select>
        </label>
        <label className="mb-3 block">
          <span className="font-medium">{say("Name")}</span>
          <input
            type="text"
            className="field mt-1"
            maxLength={80}
            placeholder={form.label}
            value={input.name}
            onChange={(event) => setInput({ ...input, name: event.target.value })}
          />
        </label>
        {form.fields.map((field) => (
          <Field
            key={`${input.kind} ${field.name}`}
            field={field}
            value={input.fields[field.name] ?? ""}
            onChange={(value) => setInput({ ...input, fields: { ...input.fields, [field.name]: value } })}
          />
        ))}
        <fieldset className="mb-3">
          <legend className="font-medium">{say("What it is sent")}</legend>
          {form.takes.map((kind) => (
            <label key={kind} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                className="accent-accent"
                checked={input.wants.includes(kind)}
                onChange={(event) =>
                  setInput({
                    ...input,
                    wants: form.takes.filter((one) => (one === kind ? event.target.checked : input.wants.includes(one))),
                  })
                }
              />
              {entryLabels[kind]}
            </label>
          ))}
        </fieldset>
        {input.wants.includes("finding") ? (
          <label className="mb-3 block">
            <span className="font-medium">{say("Findings from")}</span>
            <select
              className="field mt-1"
              value={input.level}
              onChange={(event) => setInput({ ...input, level: event.target.value as SinkInput["level"] })}
            >
              {findingLevels.map((level) => (
                <option key={level} value={level}>
                  {levelLabels[level].label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {added.error ? <Problem error={added.error} /> : null}
        <DialogButtons>
          <Button kind="quiet" onClick={onClose}>
            {say("Cancel")}
          </Button>
          <Button kind="primary" type="submit" disabled={added.isPending || input.wants.length === 0}>
            {say("Add")}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

function Field(props: { readonly field: SinkField; readonly value: string; readonly onChange: (value: string) => void }) {
  const { field, value, onChange } = props;
  const id = useId();
  const common = { id, className: "field mt-1", value, required: !field.optional };
  return (
    <div className="mb-3">
      <label htmlFor={id}>
        <span className="font-medium">{field.label}</span>
        {field.optional ? <span className="text-muted"> {say("(if needed)")}</span> : null}
      </label>
      {field.type === "choice" ? (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          <option value="">{say("Choose")}</option>
          {field.of?.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={field.type === "secret" ? "password" : field.type === "url" ? "url" : "text"}
          autoComplete="off"
          spellCheck={false}
          placeholder={field.hint}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
