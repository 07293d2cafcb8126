import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { linkReply } from "../../lib/schema/admin-api.ts";
import { type Role, roles } from "../../lib/schema/roles.ts";
import { accountsQuery } from "../api/admin-queries.ts";
import { exchange, send } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { roleHints, roleLabels } from "../words/role-labels.ts";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useChange } from "./use-change.ts";

/** Who may sign in, and as what. */
export function People() {
  const { data, error, refetch } = useQuery(accountsQuery);
  const change = useChange(
    ({ id, ...changes }: { id: string; role?: Role; disabled?: boolean }) => send("PUT", `/api/accounts/${id}`, changes),
    accountsQuery.queryKey,
  );
  const add = useChange(
    (account: { name: string; role: string }) => exchange("POST", "/api/accounts", account, linkReply),
    accountsQuery.queryKey,
  );
  const again = useChange((id: string) => exchange("POST", `/api/accounts/${id}/link`, {}, linkReply), accountsQuery.queryKey);
  const link = add.data ?? again.data;
  return (
    <Section title={say("People")} about={say("Who may sign in here, and what each may see and do.")}>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={3} label={say("Loading the accounts")} />}
      {data ? (
        <DataTable
          label={say("Accounts")}
          rows={data.rows}
          rowId={(row) => row.id}
          columns={[
            { id: "name", head: say("Name"), fixed: true, className: "font-medium", cell: (row) => row.name },
            {
              id: "role",
              head: say("Role"),
              wide: true,
              cell: (row) => (
                <RoleSelect
                  label={say("Role of {name}", { name: row.name })}
                  value={row.role}
                  onChoose={(role) => change.mutate({ id: row.id, role })}
                />
              ),
            },
            { id: "signs-in-with", head: say("Signs in with"), cell: (row) => (row.disabled ? say("Shut out") : waysOf(row)) },
            {
              id: "what-you-can-do",
              acts: true,
              head: say("What you can do"),
              headCell: <span className="sr-only">{say("What you can do")}</span>,
              cell: (row) => (
                <>
                  <Button
                    kind="quiet"
                    onClick={() => again.mutate(row.id)}
                    aria-label={say("New link for {name}", { name: row.name })}
                  >
                    {say("New link")}
                  </Button>
                  <Button
                    kind="quiet"
                    onClick={() => change.mutate({ id: row.id, disabled: !row.disabled })}
                    aria-label={`${row.disabled ? say("Let in again") : say("Shut out")}: ${row.name}`}
                  >
                    {row.disabled ? say("Let in again") : say("Shut out")}
                  </Button>
                </>
              ),
            },
          ]}
        />
      ) : null}
      {change.error ? <Problem error={change.error} /> : null}
      <form
        className="mt-4 flex flex-wrap items-end gap-3"
        onSubmit={onForm((form) => add.mutate({ name: String(form.get("name")), role: String(form.get("role")) }))}
      >
        <Field label={say("Name")} name="name" autoCapitalize="none" spellCheck={false} maxLength={100} />
        <RoleSelect label={say("Role")} value="analyst" />
        <Button type="submit" disabled={add.isPending}>
          {say("Add")}
        </Button>
      </form>
      {add.error ? <Problem error={add.error} /> : null}
      {link ? <ShownOnce what={say("One-time link, good for an hour")} text={new URL(link.link, location.origin).href} /> : null}
    </Section>
  );
}

function waysOf({ external, hasPassword, passkeys }: { external: boolean; hasPassword: boolean; passkeys: number }): string {
  const ways = [external ? say("company sign-in") : "", hasPassword ? say("password") : "", passkeys > 0 ? say("passkey") : ""];
  return ways.filter((way) => way !== "").join(", ") || say("one-time link");
}

/** With `onChoose` it changes at once; without, it is a field of a form. */
function RoleSelect(props: { readonly label: string; readonly value: Role; readonly onChoose?: (role: Role) => void }) {
  const { label, value, onChoose } = props;
  const choose = onChoose && ((event: { target: { value: string } }) => onChoose(event.target.value as Role));
  return (
    <select
      className="field w-auto max-w-full"
      name="role"
      aria-label={label}
      {...(choose ? { value, onChange: choose } : { defaultValue: value })}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleLabels[role]}: {roleHints[role]}
        </option>
      ))}
    </select>
  );
}
