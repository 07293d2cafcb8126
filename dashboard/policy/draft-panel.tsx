import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type CheckReply, type DraftReply, draftMade, type PolicyOverview, publishReply } from "../../lib/schema/policy-api.ts";
import { exchange, send } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { Comments } from "./comments.tsx";
import { SecondSignature } from "./second-signature.tsx";

interface Props {
  readonly text: string;
  /** As the server has it. */
  readonly saved: string;
  readonly live: PolicyOverview;
  readonly draft: DraftReply | null;
  readonly version: number | null;
  readonly check: CheckReply | null;
  readonly onText: (text: string) => void;
}

/** Saving, discussing, agreeing and publishing. What is published is what was saved and looked at, not what is being typed. */
export function DraftPanel({ text, saved, live, draft, version, check, onText }: Props) {
  const [title, setTitle] = useState(draft?.title ?? "");
  const [note, setNote] = useState("");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => queries.invalidateQueries({ queryKey: ["policy"] });
  const save = useMutation({
    mutationFn: async () => {
      const body = { title: title.trim() || say("Untitled"), text, basedOn: live.seq };
      if (draft?.state === "open") await send("PUT", `/api/policy/drafts/${draft.draft}`, body);
      else {
        const { draft: made } = await exchange("POST", "/api/policy/drafts", body, draftMade);
        await navigate({ to: "/policy", search: { draft: made } });
      }
    },
    onSettled: refresh,
  });
  const agree = useMutation({
    mutationFn: () => send("POST", `/api/policy/drafts/${draft?.draft}/agreement`, {}),
    onSettled: refresh,
  });
  const publish = useMutation({
    mutationFn: () => exchange("POST", `/api/policy/drafts/${draft?.draft}/publication`, { note }, publishReply),
    onSettled: refresh,
    onSuccess: () => navigate({ to: "/policy", search: {} }),
  });
  const giveUp = useMutation({
    mutationFn: () => send("DELETE", `/api/policy/drafts/${draft?.draft}`),
    onSettled: refresh,
    onSuccess: () => navigate({ to: "/policy", search: {} }),
  });
  const changed = text !== saved;
  const open = draft?.state === "open";
  const error = save.error ?? agree.error ?? publish.error ?? giveUp.error;
  const inOrder = check !== null && check.problems.length === 0 && check.lints.every(({ level }) => level !== "error");
  if (!draft && !changed && version === null) {
    return (
      <p className="mt-4 text-muted">
        {say("Change the text or a rule, or begin with a starter policy. Nothing reaches a browser before it is published.")}
      </p>
    );
  }
  return (
    <div className="mt-4 rounded-large border border-line p-4">
      <h2 className="mb-2 font-semibold">
        {open ? say("This draft") : draft ? say("A draft that is closed") : say("A new draft")}
      </h2>
      {error ? <Problem error={error} /> : null}
      {check?.needsSecond ? (
        <Notice tone="caution" title={say("Hard stops change")}>
          <p>{say("Somebody else than its author has to agree to this text before it can be published.")}</p>
        </Notice>
      ) : null}
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <label className="grow">
          <span className="mb-1 block text-muted">{say("What it is about")}</span>
          <input
            className="field"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            maxLength={200}
            disabled={draft !== null && !open}
          />
        </label>
        <Button
          kind={open && !changed ? "secondary" : "primary"}
          disabled={save.isPending || (!changed && open && title === draft.title)}
          onClick={() => save.mutate()}
        >
          {open ? say("Save") : say("Save as a draft")}
        </Button>
        {changed ? (
          <Button kind="quiet" onClick={() => onText(saved)}>
            {say("Undo changes")}
          </Button>
        ) : null}
      </div>
      {open ? (
        <div className="mt-3 flex flex-wrap items-end gap-2">
          <label className="grow">
            <span className="mb-1 block text-muted">{say("Why it is published, for the history")}</span>
            <input className="field" value={note} onChange={(event) => setNote(event.target.value)} maxLength={500} />
          </label>
          <Button onClick={() => agree.mutate()} disabled={changed || agree.isPending}>
            {say("Agree")}
          </Button>
          <Button
            kind={changed ? "secondary" : "primary"}
            onClick={() => publish.mutate()}
            disabled={changed || !inOrder || publish.isPending}
          >
            {say("Publish")}
          </Button>
          <Button kind="quiet" onClick={() => giveUp.mutate()} disabled={giveUp.isPending}>
            {say("Give up")}
          </Button>
        </div>
      ) : null}
      {draft ? (
        <p className="mt-2 text-muted">
          {draft.agreed.length > 0
            ? say("Agreed: {join}. ", { join: draft.agreed.join(", ") })
            : check?.needsSecond
              ? say("Nobody has agreed to this text yet.")
              : say("Nobody else has to agree to this text before it is published.")}
        </p>
      ) : null}
      {draft && open && check?.needsSignature ? <SecondSignature draft={draft} live={live} changed={changed} /> : null}
      {draft ? <Comments draft={draft} /> : null}
    </div>
  );
}
