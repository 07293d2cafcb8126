import { useQuery } from "@tanstack/react-query";
import { Ban } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { sessionQuery } from "../api/queries.ts";
import { StatusDialog } from "../asset/status-dialog.tsx";
import { say } from "../words/say.ts";

/** Blocks the tool in every browser, after a look at what that changes in the policy. */
export function BlockButton(props: { readonly tool: string; readonly name: string; readonly now: ToolStatus }) {
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState(false);
  if (!session?.can.includes("policy:write") || props.now === "blocked") return null;
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        <Ban size={14} aria-hidden="true" />
        {say("Block now")}
      </Button>
      {open ? <StatusDialog {...props} wanted="blocked" onClose={() => setOpen(false)} /> : null}
    </>
  );
}
