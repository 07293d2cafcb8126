import { type ParseArgsConfig, parseArgs } from "node:util";

/** One command of `waymark`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Resolves to the exit status once everything is written. */
  run(args: readonly string[]): Promise<number>;
}

export const exitStatus = { done: 0, badLines: 1, usage: 2 } as const;

/** The options given, or null after saying what is wrong with them. No command takes positional arguments. */
export function readOptions<const O extends NonNullable<ParseArgsConfig["options"]>>(
  name: string,
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values;
  } catch {
    const known = Object.keys(options).map((option) => `--${option}`);
    process.stderr.write(
      `waymark ${name}: options: expected ${["none", "--help", ...known].slice(known.length > 0 ? 1 : 0).join(" or ")}\n`,
    );
    return null;
  }
}
