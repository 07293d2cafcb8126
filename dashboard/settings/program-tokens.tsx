import { useQuery } from "@tanstack/react-query";
import { tokenReply } from "../../lib/schema/admin-api.ts";
import { apiTokensQuery } from "../api/admin-queries.ts";
import { exchange } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Moment } from "../ui/moment.tsx";
import { tokenUses } from "../words/role-labels.ts";
import { say } from "../words/say.ts";
import { TokenSection } from "./token-section.tsx";
import { useChange } from "./use-change.ts";

const path = "/api/api-tokens";

/** Tokens of programs that use the API. */
export function ProgramTokens() {
  const { queryKey } = apiTokensQuery;
  const add = useChange((asked: object) => exchange("POST", path, asked, tokenReply), queryKey);
  return (
    <TokenSection
      title={say("Programs")}
      about={say("Tokens for the API. Each ends after 90 days, and may never do more than whoever made it.")}
      label={say("Tokens of programs")}
      one={say("Token")}
      path={path}
      known={useQuery(apiTokensQuery)}
      queryKey={queryKey}
      columns={[
        { id: "program", head: say("Program"), fixed: true, cell: (row) => row.label },
        { id: "may", head: say("May"), wide: true, className: "text-12", cell: (row) => row.scopes.join(", ") },
        {
          ...{ id: "last-used", head: say("Last used") },
          cell: (row) => (row.lastUsedAt === null ? say("never") : <Moment at={row.lastUsedAt} show="relative" />),
        },
      ]}
      revokeLabel={({ label }) => say("Revoke the token of {label}", { label })}
      add={add}
      onSubmit={onForm((form) =>
        add.mutate({ label: form.get("label"), days: 90, scopes: tokenUses[Number(form.get("use"))]?.scopes ?? [] }),
      )}
    >
      <Field label={say("Program")} name="label" maxLength={80} />
      <select className="field w-auto max-w-full" name="use" aria-label={say("What it may do")}>
        {tokenUses.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </TokenSection>
  );
}
