import { sql } from "kysely";
import { roles as allRoles, type Role, rolePermissions } from "../../../lib/schema/roles.ts";
import { tenantId } from "../../storage/tenant.ts";
import { plural, type Source } from "../source.ts";

export const roles: Source = {
  id: "roles",
  title: "Who may do what here",
  query:
    "`users` that are not shut out, by role, and how many of them have a row in `passkeys` or sign in with the company's own service.",
  async read({ deps }) {
    const { rows } = await sql<{ role: Role; accounts: number; strong: number }>`
      select u.role, count(*)::int as accounts, (count(*) filter (where u.oidc_subject is not null or exists (
        select 1 from passkeys p where p.tenant_id = u.tenant_id and p.user_id = u.user_id)))::int as strong
      from users u where u.tenant_id = ${tenantId} and u.disabled_at is null group by u.role`.execute(deps.database.db);
    const of = (role: Role) => rows.find((row) => row.role === role);
    const weak = rows.reduce((sum, { accounts, strong }) => sum + accounts - strong, 0);
    const approvers = (of("privacy")?.accounts ?? 0) + (of("works-council")?.accounts ?? 0);
    return {
      present: rows.length > 0,
      facts: allRoles.map((role) => ({ label: role, value: of(role)?.accounts ?? 0 })),
      table: { columns: ["Role", "May"], rows: allRoles.map((role) => [role, rolePermissions[role].join(", ")]) },
      gaps: [
        ...(weak > 0 ? [`${plural(weak, "account signs", "accounts sign")} in with a password alone.`] : []),
        ...(approvers < 2 ? ["Fewer than two people could agree to look behind a pseudonym; so nobody can."] : []),
      ],
    };
  },
};
