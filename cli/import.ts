import { readFileSync } from "node:fs";
import { z } from "zod";
import { type ImportReport, importForms, importReport, importSources } from "../lib/schema/imports.ts";
import { refusal } from "../lib/schema/wire.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";

const width = Math.max(...importSources.map((id) => id.length));

export const importFile: Command = {
  summary: "Bring what another system exports into the server's inventory.",
  help: `waymark import --source SOURCE --file FILE [--server URL] [--preview]

Sends a file to the server, which matches its lines to AI tools, leaves out the rest, keeps
people as pseudonyms, and changes nothing when the same file comes again.
  --source SOURCE   ${importSources.map((id) => `${id.padEnd(width)}  ${importForms[id].columns}`).join("\n                    ")}
  --file FILE       CSV with a head, JSON lines, one JSON array, or Squid's access log; UTF-8, 16 MiB
  --server URL      default http://127.0.0.1:4870
  --preview         says what would change, and changes nothing
  --json            the server's whole answer instead of words

WAYMARK_TOKEN must hold a token of the server's API that may write connections.
Exit status: 0 done, 1 some lines were bad, 2 wrong usage, or the server said no.
`,
  async run(args) {
    const text = { type: "string" } as const;
    const flag = { type: "boolean" } as const;
    const options = readOptions("import", args, { source: text, file: text, server: text, preview: flag, json: flag });
    if (options === null) return exitStatus.usage;
    const complain = (line: string) => {
      process.stderr.write(`waymark import: ${line}\n`);
      return exitStatus.usage;
    };
    const source = importSources.find((one) => one === options.source);
    if (!source) return complain(`--source: expected one of ${importSources.join(", ")}`);
    if (!options.file) return complain("--file: expected the name of a file");
    const token = process.env["WAYMARK_TOKEN"];
    if (!token) return complain("WAYMARK_TOKEN: expected a token of the server's API");
    const server = options.server ?? "http://127.0.0.1:4870";
    if (!URL.canParse(server)) return complain('--server: expected an address such as "https://waymark.example"');
    let content: string;
    try {
      content = readFileSync(options.file, "utf8");
    } catch {
      return complain("--file: it cannot be read");
    }
    const url = new URL(`/api/imports/${source}${options.preview ? "?preview=1" : ""}`, server);
    let answer: unknown;
    try {
      const headers = { "content-type": "text/plain", authorization: `Bearer ${token}` };
      const response = await fetch(url, { method: "POST", headers, body: content, redirect: "error" });
      answer = await response.json();
    } catch {
      return complain("the server does not answer, or not as a server of Waymark does");
    }
    const refused = refusal.safeParse(answer);
    if (refused.success) return complain(refused.data.message);
    const report = importReport.safeParse(answer);
    if (!report.success)
      return complain(`the server's answer is of another version: ${z.prettifyError(report.error).split("\n")[0]}`);
    process.stdout.write(options.json ? `${JSON.stringify(report.data, null, 2)}\n` : say(report.data));
    for (const { row, field, expected } of report.data.problems) {
      process.stderr.write(`line ${row}: ${field}: expected ${expected}\n`);
    }
    return report.data.bad > 0 ? exitStatus.badLines : exitStatus.done;
  },
};

function say({ preview, rows, added, changed, unchanged, leftOut, bad, assets }: ImportReport): string {
  const would = preview ? "would be " : "";
  const lines = [
    `${rows} lines: ${added} ${would}new, ${changed} ${would}changed, ${unchanged} known already, ${leftOut} about no AI tool, ${bad} bad`,
    ...assets.map(
      (one) => `  ${one.name}${one.known ? "" : " (not in the catalogue)"}: ${one.added} new, ${one.changed} changed`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
