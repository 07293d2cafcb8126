#!/usr/bin/env node
/** `waymark <command>`: the classifier and the catalogue for other programs. One file a command. */
import { exitStatus } from "./command.ts";
import { commands } from "./commands.ts";

const help = `waymark <command> [options]

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join("\n")}

waymark <command> --help says more about one.

Exit status: 0 done, 1 some lines were bad, 2 wrong usage.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    (name === undefined ? process.stderr : process.stdout).write(help);
    return name === undefined ? exitStatus.usage : exitStatus.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`waymark: command: expected one of ${Object.keys(commands).join(", ")}\n`);
    return exitStatus.usage;
  }
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(command.help);
    return exitStatus.done;
  }
  return command.run(args);
}

// Whoever reads our output may stop before its end; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitStatus.done);
  });
}
// Not process.exit(): what is still on its way to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2));
