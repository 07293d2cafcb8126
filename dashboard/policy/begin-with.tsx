import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { StartersReply } from "../../lib/schema/policy-api.ts";
import { startersQuery } from "../api/policy-queries.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Menu } from "../ui/menu.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { starterLabels } from "../words/starter-labels.ts";

type Starter = StartersReply["rows"][number];

interface Props {
  readonly text: string;
  /** As the server has it. */
  readonly saved: string;
  /** Number of the policy in force. */
  readonly seq: number;
  readonly onText: (text: string) => void;
}

/** A starter policy in place of the text. What somebody has written and not saved is given up only when they say so. */
export function BeginWith({ text, saved, seq, onText }: Props) {
  const { data, error, refetch } = useQuery(startersQuery(seq));
  const [asked, ask] = useState<Starter | null>(null);
  // A starter as it is was chosen, not written: from one to the next nothing is lost.
  const unsaved = text !== saved && !data?.rows.some((starter) => starter.text === text);
  const choose = (starter: Starter) => (unsaved ? ask(starter) : onText(starter.text));
  return (
    <>
      <Menu name={say("Begin with")} side="end">
        {(close) => (
          <div className="w-104 max-w-full">
            <p className="px-2 py-1.5 text-muted">
              {say("Your own tools, their status and the approved ones stay. All else becomes the starter's.")}
            </p>
            {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
            {data ? (
              <ul className="border-line border-t pt-1">
                {data.rows.map((starter) => (
                  <li key={starter.id}>
                    <button
                      type="button"
                      className="w-full cursor-pointer rounded-small px-2 py-1.5 text-start hover:bg-subtle"
                      onClick={() => {
                        close();
                        choose(starter);
                      }}
                    >
                      <span className="block font-medium">{starter.id}</span>{" "}
                      <span className="block text-muted">{starterLabels[starter.id] ?? starter.about}</span>
                    </button>
                  </li>
                ))}
              </ul>
            ) : error ? null : (
              <p role="status" className="px-2 py-1.5 text-muted">
                {say("Loading the starter policies")}
              </p>
            )}
          </div>
        )}
      </Menu>
      {asked ? (
        <Dialog title={say("Give up your changes?")} onClose={() => ask(null)}>
          <p>
            {say("What you have changed in the text is not saved. Begin with {starter}, and it is gone.", { starter: asked.id })}
          </p>
          <DialogButtons>
            <Button kind="quiet" onClick={() => ask(null)}>
              {say("Cancel")}
            </Button>
            <Button
              kind="primary"
              onClick={() => {
                onText(asked.text);
                ask(null);
              }}
            >
              {say("Begin with {starter}", { starter: asked.id })}
            </Button>
          </DialogButtons>
        </Dialog>
      ) : null}
    </>
  );
}
