import { type UseQueryResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../../components/button.tsx";
import { draftMade, type ToolStatusPreview } from "../../lib/schema/policy-api.ts";
import { exchange } from "../api/request.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say } from "../words/say.ts";
import { PolicyChange } from "./policy-change.tsx";

/**
 * Another policy by one step: which lines change, why, then signed and sent to every browser. Where somebody else has to agree, it becomes
 * a draft.
 */
export function PublishDialog(props: {
  readonly title: string;
  /** What would change, as of now. */
  readonly preview: Pick<UseQueryResult<ToolStatusPreview>, "data" | "error">;
  /** Whether it may be published as it is; what else speaks against it is shown. */
  readonly ready: (preview: ToolStatusPreview) => boolean;
  readonly draftTitle: string;
  readonly publish: (asked: { readonly note: string; readonly basedOn: number }) => Promise<void>;
  readonly onClose: () => void;
  /** What is chosen before the change is shown. */
  readonly children?: ReactNode;
}) {
  const { data, error } = props.preview;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [note, setNote] = useState("");
  const publish = useMutation({
    mutationFn: ({ seq }: ToolStatusPreview) => props.publish({ note: note.trim(), basedOn: seq }),
    onSuccess: () => {
      props.onClose();
      return queries.invalidateQueries();
    },
    // Somebody else was quicker: look at what would change now.
    onError: () => queries.invalidateQueries({ queryKey: ["policy"] }),
  });
  const draft = useMutation({
    mutationFn: ({ text, seq }: ToolStatusPreview) =>
      exchange("POST", "/api/policy/drafts", { title: props.draftTitle, text, basedOn: seq }, draftMade),
    onSuccess: async ({ draft: made }) => {
      await queries.invalidateQueries({ queryKey: ["policy"] });
      props.onClose();
      await navigate({ to: "/policy", search: { draft: made } });
    },
  });
  const ready = data !== undefined && props.ready(data);
  const waits = publish.isPending || draft.isPending;
  const failed = publish.error ?? draft.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || waits) return;
    if (data.needsSecond) draft.mutate(data);
    else publish.mutate(data);
  };
  return (
    <Dialog title={props.title} width="wide" onClose={props.onClose}>
      <form onSubmit={submit}>
        {props.children}
        {error ? (
          <Problem error={error} />
        ) : data ? (
          <PolicyChange preview={data} />
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
        {failed ? <Problem error={failed} /> : null}
        <DialogButtons>
          <Button kind="quiet" onClick={props.onClose}>
            {say("Cancel")}
          </Button>
          <Button kind="primary" type="submit" disabled={!ready || waits}>
            {data?.needsSecond ? say("Save as a draft") : say("Sign and publish")}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
