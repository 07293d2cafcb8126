import { useQuery } from "@tanstack/react-query";
import type { Permission } from "../../lib/schema/roles.ts";
import { sessionQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { say } from "../words/say.ts";
import { Erasure } from "./erasure.tsx";
import { Looks } from "./looks.tsx";
import { PrivacyForm } from "./privacy-form.tsx";

/** What protects the people behind the figures: the settings, looks behind pseudonyms, erasure. */
export function PrivacyPage() {
  const { data: session } = useQuery(sessionQuery);
  const can = (permission: Permission) => session?.can.includes(permission) ?? false;
  return (
    <>
      <PageHead title={say("Privacy")}>
        <p className="max-w-3xl text-muted">
          {say(
            "What is set about people here holds for everybody, whatever the role. Each change stands in the audit log and in the works-council pack.",
          )}
        </p>
      </PageHead>
      {can("settings:read") ? <PrivacyForm mayChange={can("settings:write")} /> : null}
      {can("audit:read") || can("identities:ask") ? (
        <Looks all={can("audit:read")} mayAsk={can("identities:ask")} mayAgree={can("identities:approve")} />
      ) : null}
      {can("erasure:write") ? <Erasure /> : null}
    </>
  );
}
