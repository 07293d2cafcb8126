/** Small files that only the server's own user may read: keys and the sign-in link. */
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { syncPath } from "./embedded/sync-tree.ts";

/** The content of the file at `path`, without surrounding space; made with `create` if it is not there. */
export function keepSecretFile(path: string, create: () => string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const content = create();
  writeSecretFile(path, content);
  return content;
}

/** Writes with mode 0600, whole or not at all, and on disk before it returns. */
export function writeSecretFile(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.new`;
  const file = openSync(draft, "w", 0o600);
  try {
    // A draft left by an interrupted run keeps its old mode.
    chmodSync(draft, 0o600);
    writeSync(file, `${content}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  syncPath(dirname(path), true);
}
