import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { acceptanceDays, type FindingStatus, type FindingsChange } from "../../lib/schema/risk-finding.ts";
import { Choice } from "../requests/choice.tsx";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { useChange } from "./use-change.ts";

/** What is asked for: a status, or one of the other things that can change. */
export type Asked = FindingStatus | "assign" | "due" | "ticket" | "comment";

const titles: Record<Asked, string> = {
  open: say("Open again"),
  "in-progress": say("Start"),
  accepted: say("Accept the risk"),
  resolved: say("Resolve"),
  "false-positive": say("Report as a false positive"),
  assign: say("Assign"),
  due: say("Due date"),
  ticket: say("Link to a ticket"),
  comment: say("Add a note"),
};
const hints: Partial<Record<Asked, string>> = {
  accepted: say("It leaves the queue, and comes back by itself when the time is over and it is still there."),
  resolved: say("It opens again by itself if it is seen anew."),
  "false-positive": say("It stays closed, and findings of this kind move down in everybody's queue."),
};

/** Asks for what belongs to a change, then makes it. */
export function ChangeDialog(props: {
  readonly what: Asked;
  readonly ids: readonly string[];
  readonly owners: readonly string[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}) {
  const { what, ids, owners, onClose, onDone } = props;
  const id = useId();
  const [text, setText] = useState("");
  const [url, setUrl] = useState("");
  const [days, setDays] = useState<(typeof acceptanceDays)[number] | null>(null);
  const change = useChange(() => {
    onClose();
    onDone?.();
  });

  const wanted = changeOf(what, { text: text.trim(), url: url.trim(), days });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted && !change.isPending) change.mutate({ ids: [...ids], ...wanted });
  };
  const needed = what === "accepted" || what === "false-positive" || what === "comment";
  return (
    <Dialog title={ids.length > 1 ? `${titles[what]}: ${counted(ids.length, "finding")}` : titles[what]} onClose={onClose}>
      <form onSubmit={submit}>
        {hints[what] ? <p className="-mt-2 mb-3 text-muted">{hints[what]}</p> : null}
        {what === "accepted" ? (
          <Choice legend={say("For how long")} name="days" chosen={days} onChoose={setDays}>
            {acceptanceDays.map((value) => ({ value, label: counted(value, "day") }))}
          </Choice>
        ) : null}
        <label className="block font-medium" htmlFor={`${id}-text`}>
          {labelOf(what, needed)}
        </label>
        {what === "assign" || what === "due" || what === "ticket" ? (
          <input
            id={`${id}-text`}
            className="field mt-1"
            type={what === "due" ? "date" : "text"}
            maxLength={80}
            list={what === "assign" ? `${id}-owners` : undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        ) : (
          <textarea
            id={`${id}-text`}
            className="field mt-1 min-h-20 py-1"
            maxLength={500}
            required={needed}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <datalist id={`${id}-owners`}>
          {owners.map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
        {what === "ticket" ? (
          <>
            <label className="mt-3 block font-medium" htmlFor={`${id}-url`}>
              {say("Its address")}
            </label>
            <input
              id={`${id}-url`}
              className="field mt-1"
              type="url"
              maxLength={500}
              placeholder={say("https://")}
              value={url}
              onChange={(event) => setUrl(event.target.value)}
            />
          </>
        ) : null}
        {change.error ? <Problem error={change.error} /> : null}
        <DialogButtons>
          <Button kind="quiet" onClick={onClose}>
            {say("Cancel")}
          </Button>
          <Button kind="primary" type="submit" disabled={wanted === null || change.isPending}>
            {titles[what]}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

function labelOf(what: Asked, needed: boolean): string {
  if (what === "assign") return say("To whom (empty: to nobody)");
  if (what === "due") return say("To be settled by");
  if (what === "ticket") return say("Its key (empty: no ticket)");
  if (what === "comment") return say("Note");
  return needed ? say("Why") : say("Why (if you like)");
}

/** The change that was described, or null while something is missing. */
function changeOf(
  what: Asked,
  { text, url, days }: { readonly text: string; readonly url: string; readonly days: FindingsChange["acceptDays"] | null },
): Omit<FindingsChange, "ids"> | null {
  if (what === "assign") return { owner: text === "" ? null : text };
  if (what === "ticket") return { ticket: text === "" ? null : { key: text, url: url === "" ? null : url } };
  if (what === "due") return text === "" ? null : { dueAt: new Date(`${text}T23:59:59`).getTime() };
  const reason = text === "" ? {} : { reason: text };
  if (what === "comment") return text === "" ? null : reason;
  if (what === "accepted") return days && text !== "" ? { status: what, reason: text, acceptDays: days } : null;
  if (what === "false-positive" && text === "") return null;
  return { status: what, ...reason };
}
