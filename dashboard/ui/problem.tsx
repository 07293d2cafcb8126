import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { ApiError } from "../api/api-error.ts";
import { say } from "../words/say.ts";

/** A request that failed: what happened, what to do, and trying again where that can help. */
export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const [title, advice] =
    error instanceof ApiError
      ? [error.message, error.advice]
      : [say("This page has a fault."), say("Reload it; if it stays, tell whoever runs the server.")];
  return (
    <div className="max-w-2xl">
      <Notice tone="stop" title={title} urgent>
        <p>{advice}</p>
        {onRetry ? (
          <Button className="mt-2" onClick={onRetry}>
            {say("Try again")}
          </Button>
        ) : null}
      </Notice>
    </div>
  );
}
