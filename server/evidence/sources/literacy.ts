import { sql } from "kysely";
import { tenantId } from "../../storage/tenant.ts";
import { type Source, window } from "../source.ts";

export const literacy: Source = {
  id: "literacy",
  title: "What people are told and have read",
  query: `\`acceptableUse\` of the policy, \`devices.accepted_use\`, and questions shown in \`activities\` of ${window} days.`,
  async read({ deps, since, settings }) {
    const { policy } = await deps.policies.current();
    const rules = policy.acceptableUse;
    const { rows } = await sql<{ browsers: number; accepted: number; shown: number; people: number }>`
      select count(*)::int as browsers, (count(*) filter (where accepted_use = ${rules?.version ?? ""}))::int as accepted,
        (select count(*)::int from activities where tenant_id = ${tenantId} and received_at >= ${since.toISOString()}::timestamptz
          and action in ('nudge', 'justify', 'redact', 'block', 'approval')) as shown,
        (select count(distinct device_id)::int from activities where tenant_id = ${tenantId}
          and received_at >= ${since.toISOString()}::timestamptz and action in ('nudge', 'justify', 'redact', 'block', 'approval')) as people
      from devices where tenant_id = ${tenantId} and revoked_at is null`.execute(deps.database.reader);
    const { browsers, accepted, shown, people } = rows[0]!;
    return {
      present: Boolean(rules) || shown > 0,
      facts: [
        { label: "Rules for working with AI", value: rules ? `${rules.title}, version ${rules.version}` : "none" },
        { label: "Browsers on which they are accepted", value: rules ? `${accepted} of ${browsers}` : "–" },
        { label: "Explanations shown while people work", value: people < settings.fewest ? null : shown },
        { label: "Languages that Waymark explains itself in", value: 10 },
      ],
      gaps: [
        ...(rules ? [] : ["The policy has no rules for working with AI (acceptableUse) that people are shown."]),
        ...(rules && accepted < browsers
          ? [`On ${browsers - accepted} of ${browsers} browsers the rules are not accepted yet.`]
          : []),
        "Courses and training records are not in Waymark: keep them beside this pack.",
      ],
    };
  },
};
