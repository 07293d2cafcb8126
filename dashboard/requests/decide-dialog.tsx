import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { approvalDays, type RequestDecision, type RequestRow } from "../../lib/schema/dashboard-api.ts";
import { type DecisionReason, decisionReasons } from "../../lib/schema/purpose.ts";
import { requestsKey } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { categoryLabels, decisionReasonLabels, purposeLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { Choice } from "./choice.tsx";

type Answer = (typeof approvalDays)[number] | "deny";

/** Yes until a day, or no, and why. Nothing is chosen beforehand. An approval can only be taken back. */
export function DecideDialog({ row, onClose }: { readonly row: RequestRow; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const running = row.decision !== null;
  const [answer, setAnswer] = useState<Answer | null>(running ? "deny" : null);
  const [reason, setReason] = useState<DecisionReason | null>(null);
  const sent = useMutation({
    mutationFn: (decision: RequestDecision) => send("POST", `/api/requests/${row.request}/decision`, decision),
    onSettled: () => queries.invalidateQueries({ queryKey: requestsKey }),
    onSuccess: onClose,
  });

  const decision = decisionOf(answer, reason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision && !sent.isPending) sent.mutate(decision);
  };
  const reasons: readonly DecisionReason[] = answer === null ? [] : decisionReasons[answer === "deny" ? "deny" : "approve"];
  return (
    <Dialog title={running ? say("Take back: {name}", { name: row.name }) : row.name} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="mb-3 text-muted">{wanted(row)}</p>
        {running ? null : (
          <Choice
            legend={say("Your answer")}
            name="answer"
            chosen={answer}
            onChoose={(to: Answer) => [setAnswer(to), setReason(null)]}
          >
            {[
              ...approvalDays.map((days) => ({ value: days, label: say("Approve for {days} days", { days }) })),
              { value: "deny" as const, label: say("Deny") },
            ]}
          </Choice>
        )}
        {answer === null ? null : (
          <Choice legend={say("Why, for the person who asked")} name="reason" chosen={reason} onChoose={setReason}>
            {reasons.map((value) => ({ value, label: decisionReasonLabels[value] }))}
          </Choice>
        )}
        {sent.error ? <Problem error={sent.error} /> : null}
        <DialogButtons>
          <Button kind="quiet" onClick={onClose}>
            {say("Cancel")}
          </Button>
          <Button kind="primary" type="submit" disabled={decision === null || sent.isPending}>
            {say("Send the answer")}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** "Answering customers, with payment" */
function wanted({ purpose, expects }: RequestRow): string {
  const data = expects.map((category) => categoryLabels[category].toLowerCase());
  const what = purpose ? purposeLabels[purpose] : say("Access to the tool");
  return data.length === 0 ? `${what}.` : say("{what}, with: {join}.", { what, join: data.join(", ") });
}

function decisionOf(answer: Answer | null, reason: DecisionReason | null): RequestDecision | null {
  const denied = decisionReasons.deny.find((known) => known === reason);
  if (answer === "deny") return denied ? { decision: "deny", reason: denied } : null;
  const approved = decisionReasons.approve.find((known) => known === reason);
  return answer !== null && approved ? { decision: "approve", reason: approved, days: answer } : null;
}
