import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { z } from "zod";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { type identitiesReply, sealedReply } from "../../lib/schema/admin-api.ts";
import { identitiesQuery } from "../api/privacy-queries.ts";
import { read, send } from "../api/request.ts";
import { Section } from "../settings/section.tsx";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { identityLabels } from "../words/identity-labels.ts";
import { say } from "../words/say.ts";

type LookRow = z.infer<typeof identitiesReply>["rows"][number];

/** Who asked to learn who stands behind a pseudonym, why, and who agreed. */
export function Looks(props: { readonly all: boolean; readonly mayAsk: boolean; readonly mayAgree: boolean }) {
  const query = identitiesQuery(props.all);
  const { data, error, refetch } = useQuery(query);
  const ask = useChange((asked: object) => send("POST", "/api/identities", asked), ["identities"]);
  return (
    <Section
      title={say("Looks behind pseudonyms")}
      about={say(
        "Somebody asks and says why; two others agree; only then the sealed name is handed out, to who asked, for three days.",
      )}
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={2} label={say("Loading the requests")} />}
      {data?.rows.length === 0 ? <p>{say("Nobody has asked.")}</p> : null}
      {data && data.rows.length > 0 ? (
        <ul className="divide-y divide-line border-line border-y">
          {data.rows.map((row) => (
            <Look key={row.request} row={row} mayAgree={props.mayAgree} />
          ))}
        </ul>
      ) : null}
      {props.mayAsk ? (
        <form
          className="mt-4 flex flex-wrap items-start gap-3"
          onSubmit={onForm((form) => ask.mutate({ device: form.get("device"), reason: form.get("reason") }))}
        >
          <Field label={say("Pseudonym")} name="device" pattern="b-[0-9a-f]{10}" placeholder="b-0123456789" spellCheck={false} />
          <div className="min-w-0 flex-1 basis-72">
            <Field label={say("Why")} name="reason" minLength={10} maxLength={500} />
          </div>
          <Button type="submit" disabled={ask.isPending} className="sm:mt-6">
            {say("Ask")}
          </Button>
        </form>
      ) : null}
      {ask.error ? <Problem error={ask.error} /> : null}
    </Section>
  );
}

function Look({ row, mayAgree }: { readonly row: LookRow; readonly mayAgree: boolean }) {
  const decide = useChange(
    (approve: boolean) => send("POST", `/api/identities/${row.request}/approval`, { approve }),
    ["identities"],
  );
  const open = useChange(() => read(`/api/identities/${row.request}/sealed`, sealedReply), ["identities"]);
  const mayOpen = row.mine === "asked" && row.tool === null && (row.state === "approved" || row.state === "opened");
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-1 py-3">
      <div className="w-44">
        <StatusDot {...identityLabels[row.state]} />
        {row.state === "waiting" ? (
          <p className="text-12 text-muted">{say("{count} of 2 agreed", { count: row.approvals })}</p>
        ) : null}
      </div>
      <div className="min-w-0 max-w-2xl flex-1 basis-72">
        <p className="break-words">{row.reason}</p>
        <p className="text-12 text-muted">
          {row.tool === null ? (
            <span className="font-mono">{row.device}</span>
          ) : (
            <Link to="/incident" search={{ tool: row.tool }} className="link">
              {say("everybody who used {tool}", { tool: row.tool })}
            </Link>
          )}{" "}
          · <Moment at={row.askedAt} show="relative" />
        </p>
        {decide.error ? <Problem error={decide.error} /> : null}
        {open.error ? <Problem error={open.error} /> : null}
        {open.data ? (
          <div className="mt-1 flex flex-wrap items-center gap-2">
            <span className="text-12 text-muted">{say("Read it with: waymark identity open --key FILE")}</span>
            <CopyButton text={open.data.sealed} what={say("the sealed name")} />
          </div>
        ) : null}
      </div>
      {mayAgree && row.state === "waiting" && row.mine === null ? (
        <div className="flex gap-2">
          <Button onClick={() => decide.mutate(true)} disabled={decide.isPending}>
            {say("Agree")}
          </Button>
          <Button kind="quiet" onClick={() => decide.mutate(false)} disabled={decide.isPending}>
            {say("Refuse")}
          </Button>
        </div>
      ) : null}
      {row.mine === "agreed" && row.state === "waiting" ? <p className="text-muted">{say("You agreed.")}</p> : null}
      {mayOpen && !open.data ? (
        <Button onClick={() => open.mutate(undefined)} disabled={open.isPending}>
          {say("Show the sealed name")}
        </Button>
      ) : null}
    </li>
  );
}
