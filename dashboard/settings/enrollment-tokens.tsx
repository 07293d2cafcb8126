import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { Button } from "../../components/button.tsx";
import { enrollmentTokensQuery } from "../api/admin-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { useNow } from "../ui/use-now.ts";
import { count } from "../words/count.ts";
import { absoluteDate } from "../words/when.ts";
import { Section } from "./section.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useChange } from "./use-change.ts";

const made = z.object({ token: z.string() });

/** Tokens by which browsers become known to this server. */
export function EnrollmentTokens() {
  const now = useNow();
  const { data, error, refetch } = useQuery(enrollmentTokensQuery);
  const add = useChange(
    (asked: object) => exchange("POST", "/api/enrollment-tokens", asked, made),
    enrollmentTokensQuery.queryKey,
  );
  const revoke = useChange((id: string) => send("DELETE", `/api/enrollment-tokens/${id}`), enrollmentTokensQuery.queryKey);
  const make = onForm((form) =>
    add.mutate({
      ...{ label: form.get("label"), days: 90, hourly: null, most: Number(form.get("most")) },
      ...{ group: String(form.get("group")).trim() || null, approve: form.get("approve") === "on" },
    }),
  );
  return (
    <Section
      title="Enrolment"
      about="Tokens for the browsers' managed storage. Every employee's browser holds one: it only ever lets a new browser in."
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <TableFrame label="Enrolment tokens">
          <table className="table cards">
            <caption className="sr-only">Enrolment tokens</caption>
            <thead>
              <tr>
                <th scope="col">For</th>
                <th scope="col">Group</th>
                <th scope="col" className="number">
                  Browsers
                </th>
                <th scope="col">Ends</th>
                <th scope="col">
                  <span className="sr-only">What you can do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td data-label="For">
                    {row.label}
                    {row.approve ? <span className="text-12 text-muted"> · each must be approved</span> : null}
                  </td>
                  <td data-label="Group">{row.group ?? "as the browser says"}</td>
                  <td data-label="Browsers" className="number">
                    {count(row.used)} of {count(row.most)}
                  </td>
                  <td data-label="Ends">{absoluteDate(row.expiresAt, now)}</td>
                  <td data-label="What you can do">
                    {row.revoked ? (
                      "revoked"
                    ) : (
                      <Button kind="quiet" onClick={() => revoke.mutate(row.id)} aria-label={`Revoke the token for ${row.label}`}>
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
        <Field label="For" name="label" maxLength={80} />
        <Field label="Group" name="group" maxLength={80} required={false} />
        <Field label="Browsers at most" name="most" type="number" min={1} max={1000000} defaultValue={1000} />
        <label className="flex h-8 items-center gap-2">
          <input type="checkbox" name="approve" /> Approve each browser
        </label>
        <Button type="submit" disabled={add.isPending}>
          Make a token
        </Button>
      </form>
      {(add.error ?? revoke.error) ? <Problem error={add.error ?? revoke.error} /> : null}
      {add.data ? <ShownOnce what="Enrolment token" text={add.data.token} /> : null}
    </Section>
  );
}
