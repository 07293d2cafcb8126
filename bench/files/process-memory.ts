/** Memory of a browser's processes as Linux counts it: of those that run an extension, and of those that show pages. */
import { readdirSync, readFileSync } from "node:fs";

export interface Memory {
  /** The largest that runs an extension's pages: where files are read. Megabytes, shared parts of the program included. */
  readonly reader: number;
  /** The same without them: what it has for itself. */
  readonly readerOwn: number;
  /** The largest that shows a page: where findings are looked for. */
  readonly page: number;
}

/** `profile`: the folder that the browser was started with. Zeros where there is no /proc. */
export function memoryOf(profile: string): Memory {
  const memory = { reader: 0, readerOwn: 0, page: 0 };
  const all = processes();
  const ours = new Set(all.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ id }) => id));
  // Parents have lower numbers than their children, as long as numbers are not used a second time.
  for (const { id, parent } of all) if (ours.has(parent)) ours.add(id);
  for (const { id, command } of all) {
    if (!ours.has(id) || !command.includes("--type=renderer")) continue;
    const status = textOf(`/proc/${id}/status`);
    const resident = megabytes(status, "VmRSS");
    if (!command.includes("--extension-process")) memory.page = Math.max(memory.page, resident);
    else if (resident > memory.reader) {
      memory.reader = resident;
      memory.readerOwn = megabytes(status, "RssAnon");
    }
  }
  return memory;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Process[] {
  let names: string[];
  try {
    names = readdirSync("/proc");
  } catch {
    return [];
  }
  const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  return ids
    .sort((a, b) => a - b)
    .map((id) => ({
      id,
      parent: Number(/^PPid:\s+(\d+)/m.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0),
      command: textOf(`/proc/${id}/cmdline`).replaceAll("\0", " "),
    }));
}

/** "" for a process that has gone. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function megabytes(status: string, line: string): number {
  return Number(new RegExp(`^${line}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1_024;
}
