import type { Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";

/** Files, exports, types and packages that nothing uses, by knip. */
export const unusedCode: Gate = async (root) => {
  const reporter = new URL("./knip-report.ts", import.meta.url).pathname;
  const options = ["--no-progress", "--no-config-hints", "--reporter", reporter];
  const { status, stdout, stderr } = await runTool("knip/bin/knip.js", options, root);
  if (!stdout.startsWith("{"))
    return { looked: 0, of: "files", problems: [`knip gave no report (status ${status}): ${stderr.slice(-500)}`] };
  const { processed, problems } = JSON.parse(stdout) as { processed: number; problems: string[] };
  if (status !== 0 && problems.length === 0) problems.push(`knip ended with status ${status}: ${stderr.slice(-500)}`);
  return { looked: processed, of: "files", problems };
};
