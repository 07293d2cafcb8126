import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import type { DraftReply } from "../../lib/schema/policy-api.ts";
import { draftQuery } from "../api/policy-queries.ts";
import { send } from "../api/request.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

/** What people have said of a draft. */
export function Comments({ draft }: { readonly draft: DraftReply }) {
  const [text, setText] = useState("");
  const queries = useQueryClient();
  const comment = useMutation({
    mutationFn: () => send("POST", `/api/policy/drafts/${draft.draft}/comments`, { text }),
    onSettled: () => queries.invalidateQueries({ queryKey: draftQuery(draft.draft).queryKey }),
    onSuccess: () => setText(""),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && !comment.isPending) comment.mutate();
  };
  return (
    <div className="mt-3">
      <h3 className="mb-1 font-medium">{say("Comments")}</h3>
      <ul className="flex flex-col gap-2">
        {draft.thread.map(({ comment, by, at, text: said }) => (
          <li key={comment}>
            <p className="text-muted">
              {by} · <Moment at={at} show="relative" />
            </p>
            <p className="whitespace-pre-wrap break-words">{said}</p>
          </li>
        ))}
      </ul>
      {comment.error ? <Problem error={comment.error} /> : null}
      <form onSubmit={submit} className="mt-2 flex items-end gap-2">
        <label className="grow">
          <span className="sr-only">{say("Your comment")}</span>
          <input
            className="field"
            value={text}
            onChange={(event) => setText(event.target.value)}
            maxLength={2_000}
            placeholder={say("Say something")}
          />
        </label>
        <Button type="submit" disabled={text.trim() === "" || comment.isPending}>
          {say("Comment")}
        </Button>
      </form>
    </div>
  );
}
