import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { sessionQuery } from "../api/queries.ts";
import { say } from "../words/say.ts";
import { StatusDialog } from "./status-dialog.tsx";

const steps = [
  ["approved", say("Approve")],
  ["tolerated", say("Tolerate")],
  ["blocked", say("Block")],
] as const;

/** The decisions about a tool, for those who may change the policy. The one that holds is not offered. */
export function StatusButtons(props: { readonly tool: string; readonly name: string; readonly now: ToolStatus }) {
  const { data: session } = useQuery(sessionQuery);
  const [wanted, want] = useState<ToolStatus | null>(null);
  if (!session?.can.includes("policy:write")) return null;
  return (
    <div className="flex flex-wrap gap-2 sm:ms-auto">
      {steps
        .filter(([status]) => status !== props.now)
        .map(([status, label]) => (
          <Button key={status} onClick={() => want(status)}>
            {label}
          </Button>
        ))}
      {wanted ? <StatusDialog {...props} wanted={wanted} onClose={() => want(null)} /> : null}
    </div>
  );
}
