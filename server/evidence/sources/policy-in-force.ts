import { tenantId } from "../../storage/tenant.ts";
import { isoDay, type Source, window } from "../source.ts";

export const policyInForce: Source = {
  id: "policy-in-force",
  title: "The policy in force",
  query: "The row of `policy_versions` with the highest number, as every browser is sent it.",
  async read({ deps }) {
    const { policy, seq, at, coSigned } = await deps.policies.current();
    const stops = policy.rules.filter(({ hardStop }) => hardStop).length;
    return {
      facts: [
        ...[
          { label: "Name", value: policy.name },
          { label: "Version", value: seq },
          { label: "In force since", value: isoDay(at) },
        ],
        ...[
          { label: "Rules", value: policy.rules.length },
          { label: "of these, hard stops", value: stops },
        ],
        { label: "Tools with a decided status", value: Object.keys(policy.status).length },
        { label: "Approved tools that people are led to", value: policy.approved.length },
        { label: "What no rule names", value: policy.otherwise },
        { label: "Second signatures on hard stops", value: coSigned.length },
      ],
      table: {
        columns: ["Rule", "Action"],
        rows: policy.rules.slice(0, 200).map(({ id, action }) => [id, action]),
      },
      gaps: [
        ...(policy.rules.length === 0 ? ["The policy has no rule."] : []),
        ...(policy.approved.length === 0 ? ["No approved tool is named that people could be led to."] : []),
      ],
    };
  },
};

export const policyChanges: Source = {
  id: "policy-changes",
  title: "Changes of the policy",
  query: `Rows of \`policy_versions\` of ${window} days: number, day, where each came from, and whether a second person signed its hard stops.`,
  async read({ deps, since }) {
    const rows = await deps.database.db
      .selectFrom("policy_versions")
      .select(["seq", "created_at", "source", "co_signed", "digest"])
      .where("tenant_id", "=", tenantId)
      .where("created_at", ">=", since)
      .orderBy("seq", "desc")
      .execute();
    return {
      present: rows.length > 0,
      facts: [{ label: `Versions in ${window} days`, value: rows.length }],
      table: {
        columns: ["Version", "Day", "From", "Second signatures", "SHA-256"],
        rows: rows
          .slice(0, 200)
          .map((row) => [...[String(row.seq), isoDay(row.created_at), row.source, String(row.co_signed.length), row.digest]]),
      },
      gaps: rows.length === 0 ? [`The policy has not changed in ${window} days, so no change is shown here.`] : [],
    };
  },
};
