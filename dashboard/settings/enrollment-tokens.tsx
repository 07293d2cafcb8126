import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { Button } from "../../components/button.tsx";
import { enrollmentTokensQuery } from "../api/admin-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Problem } from "../ui/problem.tsx";
import { useNow } from "../ui/use-now.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
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
      title={say("Enrolment")}
      about={say(
        "Tokens for the browsers' managed storage. Every employee's browser holds one: it only ever lets a new browser in.",
      )}
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          label={say("Enrolment tokens")}
          rows={data.rows}
          rowId={(row) => row.id}
          columns={[
            {
              id: "for",
              head: say("For"),
              fixed: true,
              cell: (row) => (
                <>
                  {row.label}
                  {row.approve ? <span className="text-12 text-muted"> {say("· each must be approved")}</span> : null}
                </>
              ),
            },
            { id: "group", head: say("Group"), cell: (row) => row.group ?? say("as the browser says") },
            {
              id: "browsers",
              head: say("Browsers"),
              number: true,
              cell: (row) => say("{used} of {most}", { used: count(row.used), most: count(row.most) }),
            },
            { id: "ends", head: say("Ends"), cell: (row) => absoluteDate(row.expiresAt, now) },
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
                    aria-label={say("Revoke the token for {label}", { label: row.label })}
                  >
                    {say("Revoke")}
                  </Button>
                ),
            },
          ]}
        />
      ) : null}
      <form className="mt-4 flex flex-wrap items-end gap-3" onSubmit={make}>
        <Field label={say("For")} name="label" maxLength={80} />
        <Field label={say("Group")} name="group" maxLength={80} required={false} />
        <Field label={say("Browsers at most")} name="most" type="number" min={1} max={1000000} defaultValue={1000} />
        <label className="flex h-8 items-center gap-2">
          <input type="checkbox" name="approve" /> {say("Approve each browser")}
        </label>
        <Button type="submit" disabled={add.isPending}>
          {say("Make a token")}
        </Button>
      </form>
      {(add.error ?? revoke.error) ? <Problem error={add.error ?? revoke.error} /> : null}
      {add.data ? <ShownOnce what={say("Enrolment token")} text={add.data.token} /> : null}
    </Section>
  );
}
