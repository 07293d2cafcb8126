import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Permission } from "../../lib/schema/roles.ts";
import { sessionQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { roleHints, roleLabels } from "../words/role-labels.ts";
import { say } from "../words/say.ts";
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
      <PageHead title={say("Settings")}>
        {session ? (
          <p className="text-muted">
            {say("You are {name}, {value}: {valueA}.", {
              name: session.user.name,
              value: roleLabels[session.user.role],
              valueA: roleHints[session.user.role],
            })}
          </p>
        ) : null}
      </PageHead>
      <p className="mb-8">
        <Link to="/settings/privacy" className="link">
          {say("Privacy: who sees what, how long it is kept, looks behind pseudonyms, erasure")}
        </Link>
      </p>
      <AddPasskey />
      {can("accounts:write") ? <People /> : null}
      {can("devices:write") ? <EnrollmentTokens /> : null}
      {can("accounts:write") ? <ProgramTokens /> : null}
      {can("audit:read") ? <AuditLog named={can("accounts:read")} /> : null}
    </>
  );
}
