import { useQuery } from "@tanstack/react-query";
import { revertPreviewQuery } from "../api/policy-queries.ts";
import { send } from "../api/request.ts";
import { say } from "../words/say.ts";
import { PublishDialog } from "./publish-dialog.tsx";

/** An earlier version in force again, after a look at what that changes. Cases that have come since hold nobody up: it has been in force. */
export function GoBackDialog({ seq, onClose }: { readonly seq: number; readonly onClose: () => void }) {
  return (
    <PublishDialog
      title={say("Go back to version {seq}", { seq })}
      preview={useQuery(revertPreviewQuery(seq))}
      ready={({ before, text }) => before !== text}
      draftTitle={say("As version {seq}", { seq })}
      publish={(asked) => send("POST", `/api/policy/versions/${seq}/revert`, asked)}
      onClose={onClose}
    />
  );
}
