import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { tokenReply } from "../../lib/schema/admin-api.ts";
import { apiTokensQuery } from "../api/admin-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { tokenUses } from "../words/role-labels.ts";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useChange } from "./use-change.ts";

/** Tokens of programs that use the API. */
export function ProgramTokens() {
  const { data, error, refetch } = useQuery(apiTokensQuery);
  const add = useChange((asked: object) => exchange("POST", "/api/api-tokens", asked, tokenReply), apiTokensQuery.queryKey);
  const revoke = useChange((id: string) => send("DELETE", `/api/api-tokens/${id}`), apiTokensQuery.queryKey);
  const make = onForm((form) =>
    add.mutate({ label: form.get("label"), days: 90, scopes: tokenUses[Number(form.get("use"))]?.scopes ?? [] }),
  );
  return (
    <Section
      title={say("Programs")}
      about={say("Tokens for the API. Each ends after 90 days, and may never do more than whoever made it.")}
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          label={say("Tokens")}
          caption={say("Tokens of programs")}
          rows={data.rows}
          rowId={(row) => row.id}
          columns={[
            { id: "program", head: say("Program"), fixed: true, cell: (row) => row.label },
            { id: "may", head: say("May"), wide: true, className: "text-12", cell: (row) => row.scopes.join(", ") },
            {
              id: "last-used",
              head: say("Last used"),
              cell: (row) => (row.lastUsedAt === null ? say("never") : <Moment at={row.lastUsedAt} show="relative" />),
            },
            {
              id: "what-you-can-do",
              head: say("What you can do"),
              headCell: <span className="sr-only">{say("What you can do")}</span>,
              cell: (row) =>
                row.revoked ? (
                  say("revoked")
                ) : (
                  <Button
                    kind="quiet"
                    onClick={() => revoke.mutate(row.id)}
                    aria-label={say("Revoke the token of {label}", { label: row.label })}
                  >
                    {say("Revoke")}
                  </Button>
                ),
            },
          ]}
        />
      ) : null}
      <form className="mt-4 flex flex-wrap items-end gap-3" onSubmit={make}>
        <Field label={say("Program")} name="label" maxLength={80} />
        <select className="field w-auto max-w-full" name="use" aria-label={say("What it may do")}>
          {tokenUses.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={add.isPending}>
          {say("Make a token")}
        </Button>
      </form>
      {(add.error ?? revoke.error) ? <Problem error={add.error ?? revoke.error} /> : null}
      {add.data ? <ShownOnce what={say("Token")} text={add.data.token} /> : null}
    </Section>
  );
}
