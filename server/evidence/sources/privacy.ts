import { listIdentities } from "../../privacy/identities.ts";
import { isoDay, type Source } from "../source.ts";

export const privacy: Source = {
  id: "privacy",
  title: "Settings about people's privacy",
  query: "The row “privacy” of `settings`.",
  async read({ settings }) {
    return {
      facts: [
        { label: "Smallest group that a figure is shown of", value: settings.fewest },
        { label: "Only figures, no single records (works-council mode)", value: settings.aggregatesOnly ? "on" : "off" },
        { label: "Records of single activities are kept, days", value: settings.retentionDays },
        { label: "Counts by week are kept, days", value: settings.countsDays },
        { label: "Names of people", value: settings.identityKey ? "sealed for a key that is not on this server" : "not kept" },
      ],
      gaps: settings.aggregatesOnly ? [] : ["Analysts see single records under pseudonyms: works-council mode is off."],
    };
  },
};

export const identities: Source = {
  id: "identities",
  title: "Looks behind pseudonyms",
  query:
    "`identity_requests`, the latest 200: day, how many agreed, what became of it. Not whom it was about, and not the reason.",
  async read({ deps }) {
    const { rows } = await listIdentities(deps);
    return {
      present: rows.length > 0,
      facts: [
        { label: "Asked", value: rows.length },
        { label: "Opened after two agreed", value: rows.filter(({ state }) => state === "opened").length },
        { label: "Refused", value: rows.filter(({ state }) => state === "refused").length },
      ],
      table: {
        columns: ["Day", "Agreed", "State"],
        rows: rows.map(({ askedAt, approvals, state }) => [isoDay(askedAt), `${approvals} of 2`, state]),
      },
    };
  },
};
