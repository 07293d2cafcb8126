#!/usr/bin/env node
/** `waymark <command>`: the classifier and the catalogue for other programs. One file a command. */
import { classify } from "./classify.ts";
import { type Command, exitStatus } from "./command.ts";
import { company } from "./company.ts";
import { detectors } from "./detectors.ts";
import { explain } from "./explain.ts";
import { fleetSim } from "./fleet-sim.ts";
import { groups } from "./groups.ts";
import { importFile } from "./import.ts";
import { match } from "./match.ts";
import { policy } from "./policy.ts";
import { rollout } from "./rollout.ts";
import { audit, backup, evidence, identity, migrate } from "./server-commands.ts";
import { simulate } from "./simulate.ts";
import { tools } from "./tools.ts";
import { updates } from "./updates.ts";
import { verifyBuild } from "./verify-build.ts";

const commands: Readonly<Record<string, Command>> = {
  classify,
  company,
  detectors,
  explain,
  match,
  audit,
  backup,
  evidence,
  migrate,
  "fleet-sim": fleetSim,
  groups,
  identity,
  policy,
  rollout,
  simulate,
  tools,
  updates,
  "verify-build": verifyBuild,
  import: importFile,
};

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
