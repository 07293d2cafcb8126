import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { draftMade, type ToolStatusPreview } from "../../lib/schema/policy-api.ts";
import { type ToolStatus, toolStatuses } from "../../lib/schema/tool.ts";
import { statusPreviewQuery } from "../api/overview-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Choice } from "../requests/choice.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { StatusChange } from "./status-change.tsx";

/** Another status for a tool: what it changes in the policy first, then signed and sent to every browser. */
export function StatusDialog(props: {
  readonly tool: string;
  readonly name: string;
  readonly now: ToolStatus;
  readonly wanted: ToolStatus;
  readonly onClose: () => void;
}) {
  const { tool, name, now, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [status, choose] = useState<ToolStatus>(props.wanted);
  const [note, setNote] = useState("");
  const { data, error } = useQuery(statusPreviewQuery(tool, status));
  useEffect(() => dialog.current?.showModal(), []);

  const publish = useMutation({
    mutationFn: (basedOn: number) => send("POST", "/api/policy/tool-status", { tool, status, note: note.trim(), basedOn }),
    onSuccess: async () => {
      dialog.current?.close();
      await queries.invalidateQueries();
    },
    // Somebody else was quicker: look at what would change now.
    onError: () => queries.invalidateQueries({ queryKey: ["policy", "tool-status"] }),
  });
  const draft = useMutation({
    mutationFn: ({ text, seq }: ToolStatusPreview) =>
      exchange("POST", "/api/policy/drafts", { title: `${name}: ${statusLabels[status].label}`, text, basedOn: seq }, draftMade),
    onSuccess: ({ draft: made }) => navigate({ to: "/policy", search: { draft: made } }),
  });
  const ready = data !== undefined && data.changes.length > 0 && isSound(data);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || publish.isPending || draft.isPending) return;
    if (data.needsSecond) draft.mutate(data);
    else publish.mutate(data.seq);
  };
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      className="m-auto w-160 max-w-[calc(100vw-2rem)] rounded-large border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-black/40"
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`} className="mb-3 font-semibold text-16">
          {say("What {name} is to the company", { name })}
        </h2>
        <Choice legend={say("Status")} name="status" chosen={status} onChoose={choose}>
          {toolStatuses.map((value) => ({
            value,
            label: value === now ? say("{status} (as now)", { status: statusLabels[value].label }) : statusLabels[value].label,
          }))}
        </Choice>
        {error ? (
          <Problem error={error} />
        ) : data ? (
          <StatusChange preview={data} />
        ) : (
          <Skeleton rows={3} label={say("Looking at what changes")} />
        )}
        <label className="mt-3 block">
          <span className="font-medium">{say("Why (it stays with the version)")}</span>
          <input
            className="field mt-1"
            type="text"
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        {publish.error ? <Problem error={publish.error} /> : null}
        {draft.error ? <Problem error={draft.error} /> : null}
        <div className="mt-4 flex justify-end gap-2">
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            {say("Cancel")}
          </Button>
          <Button kind="primary" type="submit" disabled={!ready || publish.isPending || draft.isPending}>
            {data?.needsSecond ? say("Save as a draft") : say("Sign and publish")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

/** Nothing stands in the way of publishing it. */
function isSound({ problems, lints, cases }: ToolStatusPreview): boolean {
  return problems.length === 0 && lints.every(({ level }) => level !== "error") && cases.every(({ passed }) => passed);
}
