import { useQuery } from "@tanstack/react-query";
import type { Permission } from "../../lib/schema/roles.ts";
import { sessionQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { roleHints, roleLabels } from "../words/role-labels.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { AuditLog } from "./audit-log.tsx";
import { EnrollmentTokens } from "./enrollment-tokens.tsx";
import { People } from "./people.tsx";
import { ProgramTokens } from "./program-tokens.tsx";

/** Accounts, tokens and the audit log: of each, what the role includes. */
export function SettingsPage() {
  const { data: session } = useQuery(sessionQuery);
  const can = (permission: Permission) => session?.can.includes(permission) ?? false;
  return (
    <>
      <PageHead title="Settings">
        {session ? (
          <p className="text-muted">
            You are {session.user.name}, {roleLabels[session.user.role]}: {roleHints[session.user.role]}.
          </p>
        ) : null}
      </PageHead>
      <AddPasskey />
      {can("accounts:write") ? <People /> : null}
      {can("devices:write") ? <EnrollmentTokens /> : null}
      {can("accounts:write") ? <ProgramTokens /> : null}
      {can("audit:read") ? <AuditLog /> : null}
    </>
  );
}
