import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { tokenReply } from "../../lib/schema/admin-api.ts";
import { apiTokensQuery } from "../api/admin-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { tokenUses } from "../words/role-labels.ts";
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
    <Section title="Programs" about="Tokens for the API. Each ends after 90 days, and may never do more than whoever made it.">
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <TableFrame label="Tokens">
          <table className="table cards">
            <caption className="sr-only">Tokens of programs</caption>
            <thead>
              <tr>
                <th scope="col">Program</th>
                <th scope="col">May</th>
                <th scope="col">Last used</th>
                <th scope="col">
                  <span className="sr-only">What you can do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td data-label="Program">{row.label}</td>
                  <td data-label="May" data-wide className="text-12">
                    {row.scopes.join(", ")}
                  </td>
                  <td data-label="Last used">
                    {row.lastUsedAt === null ? "never" : <Moment at={row.lastUsedAt} show="relative" />}
                  </td>
                  <td data-label="What you can do">
                    {row.revoked ? (
                      "revoked"
                    ) : (
                      <Button kind="quiet" onClick={() => revoke.mutate(row.id)} aria-label={`Revoke the token of ${row.label}`}>
                        Revoke
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      <form className="mt-4 flex flex-wrap items-end gap-3" onSubmit={make}>
        <Field label="Program" name="label" maxLength={80} />
        <select className="field w-auto max-w-full" name="use" aria-label="What it may do">
          {tokenUses.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={add.isPending}>
          Make a token
        </Button>
      </form>
      {(add.error ?? revoke.error) ? <Problem error={add.error ?? revoke.error} /> : null}
      {add.data ? <ShownOnce what="Token" text={add.data.token} /> : null}
    </Section>
  );
}
