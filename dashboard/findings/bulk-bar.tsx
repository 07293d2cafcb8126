import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { FindingStatus } from "../../lib/schema/risk-finding.ts";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { ChangeDialog } from "./change-dialog.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly ids: readonly string[];
  readonly owners: readonly string[];
  readonly onDone: () => void;
}

/** What can be done with the chosen findings at once. */
export function BulkBar({ ids, owners, onDone }: Props) {
  const [asked, ask] = useState<FindingStatus | "assign" | "due" | null>(null);
  const change = useChange(onDone);
  return (
    <section
      aria-label={say("With the chosen findings")}
      className="mb-3 flex flex-wrap items-center gap-2 rounded-box border border-line bg-accent-bg px-3 py-2"
    >
      <p role="status" className="me-2 font-medium">
        {say("{length} chosen", { length: counted(ids.length, "finding") })}
      </p>
      <Button disabled={change.isPending} onClick={() => change.mutate({ ids: [...ids], status: "in-progress" })}>
        {say("Start")}
      </Button>
      <Button onClick={() => ask("assign")}>{say("Assign")}</Button>
      <Button onClick={() => ask("due")}>{say("Due date")}</Button>
      <Button onClick={() => ask("resolved")}>{say("Resolve")}</Button>
      <Button onClick={() => ask("accepted")}>{say("Accept the risk")}</Button>
      <Button onClick={() => ask("false-positive")}>{say("False positive")}</Button>
      <Button kind="quiet" onClick={onDone}>
        {say("Choose none")}
      </Button>
      {change.error ? <Problem error={change.error} /> : null}
      {asked === null ? null : <ChangeDialog what={asked} ids={ids} owners={owners} onClose={() => ask(null)} onDone={onDone} />}
    </section>
  );
}
