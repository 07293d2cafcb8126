/** Hands over to a program in `scripts/`: what needs the server's or the extension's own code is not part of the CLI. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** `script`: path below `scripts/`. Resolves to its exit status. */
export async function runScript(script: string, args: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL(`../scripts/${script}`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { stdio: "inherit" });
  const [status] = (await once(child, "close")) as [number | null];
  return status ?? 1;
}
