import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { enrollmentTokensQuery } from "../api/admin-queries.ts";
import { exchange } from "../api/request.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { useNow } from "../ui/use-now.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { absoluteDate } from "../words/when.ts";
import { TokenSection } from "./token-section.tsx";
import { useChange } from "./use-change.ts";

const path = "/api/enrollment-tokens";
const made = z.object({ token: z.string() });

/** Tokens by which browsers become known to this server. */
export function EnrollmentTokens() {
  const now = useNow();
  const { queryKey } = enrollmentTokensQuery;
  const add = useChange((asked: object) => exchange("POST", path, asked, made), queryKey);
  return (
    <TokenSection
      title={say("Enrolment")}
      about={say(
        "Tokens for the browsers' managed storage. Every employee's browser holds one: it only ever lets a new browser in.",
      )}
      label={say("Enrolment tokens")}
      one={say("Enrolment token")}
      path={path}
      known={useQuery(enrollmentTokensQuery)}
      queryKey={queryKey}
      columns={[
        {
          ...{ id: "for", head: say("For"), fixed: true },
          cell: (row) => (
            <>
              {row.label}
              {row.approve ? <span className="text-12 text-muted"> {say("· each must be approved")}</span> : null}
            </>
          ),
        },
        { id: "group", head: say("Group"), cell: (row) => row.group ?? say("as the browser says") },
        {
          ...{ id: "browsers", head: say("Browsers"), number: true },
          cell: (row) => say("{used} of {most}", { used: count(row.used), most: count(row.most) }),
        },
        { id: "ends", head: say("Ends"), cell: (row) => absoluteDate(row.expiresAt, now) },
      ]}
      revokeLabel={({ label }) => say("Revoke the token for {label}", { label })}
      add={add}
      onSubmit={onForm((form) =>
        add.mutate({
          ...{ label: form.get("label"), days: 90, hourly: null, most: Number(form.get("most")) },
          ...{ group: String(form.get("group")).trim() || null, approve: form.get("approve") === "on" },
        }),
      )}
    >
      <Field label={say("For")} name="label" maxLength={80} />
      <Field label={say("Group")} name="group" maxLength={80} required={false} />
      <Field label={say("Browsers at most")} name="most" type="number" min={1} max={1000000} defaultValue={1000} />
      <label className="flex h-8 items-center gap-2">
        <input type="checkbox" name="approve" /> {say("Approve each browser")}
      </label>
    </TokenSection>
  );
}
