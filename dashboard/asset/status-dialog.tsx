import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ToolStatusPreview } from "../../lib/schema/policy-api.ts";
import { type ToolStatus, toolStatuses } from "../../lib/schema/tool.ts";
import { statusPreviewQuery } from "../api/policy-queries.ts";
import { send } from "../api/request.ts";
import { PublishDialog } from "../policy/publish-dialog.tsx";
import { Choice } from "../requests/choice.tsx";
import { statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** Another status for a tool: what it changes in the policy first, then signed and sent to every browser. */
export function StatusDialog(props: {
  readonly tool: string;
  readonly name: string;
  readonly now: ToolStatus;
  readonly wanted: ToolStatus;
  readonly onClose: () => void;
}) {
  const { tool, name, now, wanted, onClose } = props;
  const [status, choose] = useState<ToolStatus>(wanted);
  return (
    <PublishDialog
      title={say("What {name} is to the company", { name })}
      preview={useQuery(statusPreviewQuery(tool, status))}
      ready={(preview) => preview.changes.length > 0 && isSound(preview)}
      draftTitle={`${name}: ${statusLabels[status].label}`}
      publish={(asked) => send("POST", "/api/policy/tool-status", { tool, status, ...asked })}
      onClose={onClose}
    >
      <Choice legend={say("Status")} name="status" chosen={status} onChoose={choose}>
        {toolStatuses.map((value) => ({
          value,
          label: value === now ? say("{status} (as now)", { status: statusLabels[value].label }) : statusLabels[value].label,
        }))}
      </Choice>
    </PublishDialog>
  );
}

/** Nothing stands in the way of publishing it. */
function isSound({ problems, lints, cases }: ToolStatusPreview): boolean {
  return problems.length === 0 && lints.every(({ level }) => level !== "error") && cases.every(({ passed }) => passed);
}
