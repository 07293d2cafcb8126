import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

function isDebianAsRoot(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return existsSync("/etc/os-release") && /^ID="?(debian|raspbian)"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Everything that apt says goes to standard error. Resolves to its exit status. */
function apt(...options: string[]): Promise<number | null> {
  const child = spawn("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...options], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
}

/**
 * Installs a Debian package where that is ours to do: on Debian, as root. Elsewhere it does nothing, and the caller, who looks
 * for the program afterwards, says what is missing. Throws one sentence if apt fails.
 */
export async function aptInstall(name: string): Promise<void> {
  if (!isDebianAsRoot()) return;
  process.stderr.write(`Installing ${name}, once…\n`);
  // A stale package index is the usual reason for a failed install, an unreachable one is not always fatal: only the install counts.
  await apt("update");
  const status = await apt("install", "-y", "--no-install-recommends", name);
  if (status !== 0) throw new Error(`${name} could not be installed (apt-get ended with ${status}): see its lines above.`);
}
