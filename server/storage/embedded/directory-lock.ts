/**
 * One process per data folder. Two would lose what the other acknowledged: the embedded database has no lock of its own.
 *
 * The file "lock" names its holder by process id, start time and boot, so that a later process with the same id is not taken
 * for the holder. A lock whose holder is provably gone is taken over; one that cannot be judged (other machine, other
 * container) is respected.
 */
import { execFileSync } from "node:child_process";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly boot: string | null;
  readonly space: string | null;
  readonly started: string | null;
}

/** Takes the lock; returns what gives it back. Throws with the holder's name if somebody else has it. */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, "lock");
  const own: Holder = { pid: process.pid, host: hostname(), ...placeOf(process.pid) };
  if (!writeExclusive(path, own)) takeOver(path, own);
  return () => {
    if (sameHolder(readHolder(path), own)) rmSync(path, { force: true });
  };
}

/** Only the holder of "lock.takeover" may remove a dead lock: of two that start at once, one must wait for the other. */
function takeOver(path: string, own: Holder): void {
  const guard = `${path}.takeover`;
  if (!writeExclusive(guard, own)) {
    throw new Error(`another process is taking over ${path}; if none is running, remove ${guard} and start again`);
  }
  try {
    const holder = readHolder(path);
    const reason = holder === "gone" ? null : holder ? whyHeld(holder, own) : "its lock cannot be read";
    if (reason) {
      throw new Error(`the data folder is in use: ${reason}. Stop that process, or remove ${path} if it is certainly gone`);
    }
    rmSync(path, { force: true });
    if (!writeExclusive(path, own)) throw new Error(`the data folder is in use: another process has just locked ${path}`);
  } finally {
    rmSync(guard, { force: true });
  }
}

/** A sentence naming the living holder, or null if the holder is gone. */
function whyHeld(holder: Holder, own: Holder): string | null {
  const name = `process ${holder.pid} on ${holder.host}`;
  if (holder.host !== own.host) return `${name} holds it, and this machine cannot tell whether that still runs`;
  if (holder.boot !== own.boot) return null;
  if (holder.space !== own.space) return `${name} holds it in another container`;
  if (!isAlive(holder.pid)) return null;
  const now = placeOf(holder.pid).started;
  if (holder.started !== null && now !== null && holder.started !== now) return null;
  return `${name} holds it`;
}

/** True if the lock is ours now. The file appears whole and synced or not at all, so that no power cut leaves an empty one. */
function writeExclusive(path: string, holder: Holder): boolean {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "w", 0o600);
  try {
    writeSync(file, JSON.stringify(holder));
    fsyncSync(file);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(draft, { force: true });
  }
}

/** "gone" if there is no lock; null if what is there is not one of ours. */
function readHolder(path: string): Holder | "gone" | null {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as Holder;
    return Number.isSafeInteger(value.pid) && typeof value.host === "string" ? value : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : null;
  }
}

function sameHolder(a: Holder | "gone" | null, b: Holder): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What tells a process from an earlier one of the same id. Null where the system does not say. */
function placeOf(pid: number): Pick<Holder, "boot" | "space" | "started"> {
  const attempt = (read: () => string): string | null => {
    try {
      return read().trim() || null;
    } catch {
      return null;
    }
  };
  if (process.platform === "linux") {
    return {
      boot: attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
      space: attempt(() => readlinkSync("/proc/self/ns/pid")),
      // Field 22 of stat; the name in field 2 may hold spaces and brackets, so count from its end.
      started: attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? ""),
    };
  }
  const started =
    process.platform === "darwin"
      ? attempt(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }))
      : null;
  return { boot: null, space: null, started };
}
