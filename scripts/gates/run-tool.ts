import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface ToolOutput {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const packages = new URL("../../node_modules/", import.meta.url);

/** Runs a program and takes what it prints; a status other than 0 is an answer too. Rejects if it does not start. */
export function runProgram(program: string, options: readonly string[], cwd: string, input?: string): Promise<ToolOutput> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, options, { cwd, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
    // A program that ends without reading its input says why by its status.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

/** Runs a tool of this project's packages, named by its script ("typescript/bin/tsc"), over any tree. */
export function runTool(script: string, options: readonly string[], cwd: string): Promise<ToolOutput> {
  return runProgram(process.execPath, [fileURLToPath(new URL(script, packages)), ...options], cwd);
}
