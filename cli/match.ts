import { compileMatcher } from "../lib/core/tools/match-tool.ts";
import { loadTools } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { answerLines, BadLine, idField, stringField } from "./json-lines.ts";

export const match: Command = {
  summary: "Say which AI tool an address belongs to.",
  help: `waymark match

Reads JSON lines from standard input:
  {"id": "1", "url": "https://chatgpt.com/c/1"}
and writes one for each, in order:
  {"id": "1", "tool": "chatgpt"}
or "tool": null for an address of no tool in the catalogue. Only http and https addresses
can belong to one. Other fields of a line are ignored.

A bad line is named on standard error ("line 3: url: expected an absolute URL"); the rest
go on. Exit status: 0 done, 1 some lines were bad, 2 wrong usage.
`,
  async run(args) {
    if (readOptions("match", args, {}) === null) return exitStatus.usage;
    const matchTool = compileMatcher(loadTools());
    return answerLines(
      (line) => {
        const id = idField(line);
        const url = URL.parse(stringField(line, "url"));
        if (url === null) throw new BadLine("url", "an absolute URL");
        const web = url.protocol === "https:" || url.protocol === "http:";
        return { id, tool: web ? (matchTool({ host: url.hostname, path: url.pathname })?.tool.id ?? null) : null };
      },
      { input: process.stdin, output: process.stdout, errors: process.stderr },
    );
  },
};
