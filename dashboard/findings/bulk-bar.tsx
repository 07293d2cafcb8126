import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { FindingStatus } from "../../lib/schema/risk-finding.ts";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
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
      aria-label="With the chosen findings"
      className="mb-3 flex flex-wrap items-center gap-2 rounded-box border border-line bg-accent-bg px-3 py-2"
    >
      <p role="status" className="me-2 font-medium">
        {counted(ids.length, "finding")} chosen
      </p>
      <Button disabled={change.isPending} onClick={() => change.mutate({ ids: [...ids], status: "in-progress" })}>
        Start
      </Button>
      <Button onClick={() => ask("assign")}>Assign</Button>
      <Button onClick={() => ask("due")}>Due date</Button>
      <Button onClick={() => ask("resolved")}>Resolve</Button>
      <Button onClick={() => ask("accepted")}>Accept the risk</Button>
      <Button onClick={() => ask("false-positive")}>False positive</Button>
      <Button kind="quiet" onClick={onDone}>
        Choose none
      </Button>
      {change.error ? <Problem error={change.error} /> : null}
      {asked === null ? null : <ChangeDialog what={asked} ids={ids} owners={owners} onClose={() => ask(null)} onDone={onDone} />}
    </section>
  );
}
