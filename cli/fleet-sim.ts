import type { Command } from "./command.ts";
import { runScript } from "./run-script.ts";

/** `waymark fleet-sim`. */
export const fleetSim: Command = {
  summary: "many devices at once against a server",
  help: `waymark fleet-sim [--devices N] [--seconds N] [--per-minute N] [--server URL --token TOKEN]

Runs the extension's own outbox, enrolment, sync and back-off for N devices (default 100) in one process. Without --server it starts a
server of its own on the embedded database and throws it away afterwards.

  --devices N      how many (default 100; some thousands fit into a gigabyte)
  --seconds N      how long they work (default 30); afterwards they deliver what is left
  --per-minute N   activities of each device a minute (default 6)

Exit status: 0 everything arrived or waits, 1 something was given up or refused, 2 wrong usage.
`,
  run: (args) => runScript("fleet/fleet-sim.ts", args),
};
