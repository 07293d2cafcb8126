import { fileURLToPath } from "node:url";
import { loadTools } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { addTool } from "./tools-add.ts";

export const tools: Command = {
  summary: "List the AI tools of the catalogue, or add one.",
  help: `waymark tools [--json]
waymark tools add ID --name NAME --vendor VENDOR --category CATEGORY --host HOST[/PATH] --source URL
                     [--host HOST…] [--within HOST…] [--home URL] [--confidence high|medium|low]

Lists id, name and hosts of each tool.
  --json   the entries whole, as one JSON array

"add" writes rules/tools/ID.json and looks it through as the contract test does: its form, that no
other tool has its hosts, that every fact says where it was read. It never writes over a file, and
writes nothing that is wrong. docs/adding-a-tool.md says how to go on.
  --host     once for each; with a path where only a part of the host is the tool
  --within   a product that the tool is a panel of, where no address tells whether it is used
  --source   where it stands that these hosts are this tool

Exit status: 0 done, 1 the entry is wrong, 2 wrong usage.
`,
  async run(args) {
    if (args[0] === "add") {
      const folder = fileURLToPath(new URL("../rules/tools", import.meta.url));
      return addTool(args.slice(1), { folder, others: loadTools(), today: new Date().toISOString().slice(0, 10) });
    }
    const options = readOptions("tools", args, { json: { type: "boolean" } });
    if (options === null) return exitStatus.usage;
    const rows = loadTools();
    const text = options.json
      ? JSON.stringify(rows, null, 2)
      : rows
          .map(({ id, name, hosts }) => `${id.padEnd(28)}${name.padEnd(36)}${hosts.map(({ host }) => host).join(" ")}`)
          .join("\n");
    process.stdout.write(`${text}\n`);
    return exitStatus.done;
  },
};
