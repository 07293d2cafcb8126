import { toolStatuses } from "../../../lib/schema/tool.ts";
import { gatherTools } from "../../findings/gather/gather-tools.ts";
import { plural, type Source } from "../source.ts";

export const inventory: Source = {
  id: "inventory",
  title: "AI tools in use",
  query: "Tools of `activities` and `import_records` in 30 days, with their status in the policy and their row in `asset_cards`.",
  async read({ deps }) {
    const tools = await gatherTools(deps);
    const [unowned, aimless, unreviewed] = [
      tools.filter(({ card }) => card.owner === null).length,
      tools.filter(({ card }) => card.purpose === null).length,
      tools.filter(({ status }) => status === "unreviewed").length,
    ];
    return {
      present: tools.length > 0,
      facts: [
        { label: "AI tools in use", value: tools.length },
        { label: "with an owner", value: tools.length - unowned },
        { label: "with a purpose", value: tools.length - aimless },
        ...toolStatuses.map((status) => ({
          label: `status “${status}”`,
          value: tools.filter((tool) => tool.status === status).length,
        })),
      ],
      table: {
        columns: ["Tool", "Status", "Owner", "Purpose", "Limits", "Response plan"],
        rows: tools.map(({ name, status, card }) => [
          ...[name, status, card.owner ?? "–", card.purpose ?? "–"],
          ...[card.boundaries ?? "–", card.response ?? "–"],
        ]),
      },
      gaps: [
        ...(unowned > 0 ? [`${plural(unowned, "tool has", "tools have")} no owner.`] : []),
        ...(aimless > 0 ? [`${plural(aimless, "tool has", "tools have")} no purpose written down.`] : []),
        ...(unreviewed > 0 ? [`${plural(unreviewed, "tool is", "tools are")} in use and not reviewed.`] : []),
      ],
    };
  },
};
