/** A tool as it may be looked at where the company shows nothing that few people stand behind. */
import type { ToolPosture } from "./posture.ts";

/** What fewer people than `fewest` did is as if it had not happened; that the tool is there stays known. */
export function onlyCrowds(tool: ToolPosture, fewest: number): ToolPosture {
  const enough = (of: { readonly people: number }) => of.people >= fewest;
  return {
    ...tool,
    ...(enough(tool) ? {} : { uses: 0, stopped: 0 }),
    data: tool.data.filter(enough),
    accounts: tool.accounts.filter(enough),
    imported: tool.imported.filter(enough),
  };
}
