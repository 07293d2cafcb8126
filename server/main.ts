/** The server as a program: the only file that prints and listens to signals. */
import { resolve as absolute } from "node:path";
import { pino } from "pino";
import { observePolicy } from "../rules/policies/observe.ts";
import { type MainOptions, readOptions, usage } from "./read-options.ts";
import { type RunningServer, startServer } from "./start-server.ts";

process.exitCode = await main();

/** Resolves to the exit status: 0 after a stop, 1 if it could not start or the disk failed, 2 for wrong usage. */
async function main(): Promise<number> {
  let options: MainOptions;
  try {
    options = readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  // Listened for before anything is opened: a stop during the start must still close what is open.
  const stop = whenToldToStop();
  let server: RunningServer;
  try {
    server = await startServer({
      ...options,
      dataDirectory: absolute(options.dataDirectory),
      // A new company looks first; after two weeks the dashboard proposes rules from what was seen.
      starter: observePolicy,
      logger: pino({ level: process.env["WAYMARK_LOG"] ?? "warn" }, pino.destination(2)),
      secrets: options.newSecrets ? "always" : "first-time",
      onFault: () => stop.now(1),
    });
  } catch (error) {
    console.error(`Waymark's server cannot start: ${(error as Error).message}`);
    return 1;
  }
  announce(server, options);
  const status = await stop.status;
  try {
    await server.close();
    return status;
  } catch (error) {
    console.error(`Waymark's server did not stop in good order: ${(error as Error).message}`);
    return 1;
  }
}

function announce(server: RunningServer, { json, dataDirectory }: MainOptions): void {
  const { close: _, ...facts } = server;
  if (json) {
    console.log(JSON.stringify(facts));
    return;
  }
  console.log(`Waymark's server is up: ${server.url} (${server.database} database, data in ${dataDirectory})`);
  if (server.signInLink) console.log(`Sign in once, within an hour, by this link:\n  ${server.signInLink}`);
  if (server.enrollmentToken)
    console.log(`Token for the browsers' managed storage, shown only now:\n  ${server.enrollmentToken}`);
}

function whenToldToStop(): { status: Promise<number>; now: (status: number) => void } {
  let now: (status: number) => void = () => undefined;
  const status = new Promise<number>((resolve) => {
    now = resolve;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => now(0));
  return { status, now: (code) => now(code) };
}
