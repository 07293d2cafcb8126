import type { ReactNode } from "react";
import { CopyButton } from "../ui/copy-button.tsx";
import { say } from "../words/say.ts";
import { EmptyState } from "./empty-state.tsx";

/** Before any browser is enrolled: what to set, word for word. */
export function WaitingForDevice({ page }: { readonly page: string }) {
  const server = location.origin;
  const policy = JSON.stringify({ serverUrl: server, enrollmentToken: say("paste the token here") }, null, 2);
  return (
    <EmptyState
      page={page}
      title={say("Waiting for the first device")}
      lead={say("No browser is enrolled yet. Set two keys in the managed policy of the Waymark extension.")}
    >
      <dl className="mb-4 divide-y divide-line rounded-box border border-line bg-raised">
        <Key name="serverUrl" means="Where browsers send what they record: this server.">
          <code className="font-mono">{server}</code>
          <CopyButton text={server} what={say("serverUrl")} />
        </Key>
        <Key
          name="enrollmentToken"
          means="Lets browsers enrol themselves. The server printed it at its first start; with --new-secrets it prints another."
        />
      </dl>
      <div className="mb-4 rounded-box border border-line bg-raised">
        <div className="flex items-center justify-between border-line border-b py-1 ps-4 pe-1">
          <h3 className="text-12 text-muted">{say("The same as JSON, for a policy file")}</h3>
          <CopyButton text={policy} what={say("the policy")} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
        <pre className="overflow-x-auto px-4 py-3 font-mono text-12" tabIndex={0}>
          {policy}
        </pre>
      </div>
      <ol className="list-decimal space-y-1 ps-5 marker:text-muted">
        <li>{say("Force-install the extension for a first group, with these two keys.")}</li>
        <li>{say("Restart one of their browsers. It enrols by itself and shows up here.")}</li>
      </ol>
    </EmptyState>
  );
}

function Key(props: { readonly name: string; readonly means: string; readonly children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 py-2.5 ps-4 pe-1">
      <dt>
        <code className="font-mono">{props.name}</code>
        <span className="block text-12 text-muted">{props.means}</span>
      </dt>
      <dd className="flex items-center gap-1">{props.children}</dd>
    </div>
  );
}
