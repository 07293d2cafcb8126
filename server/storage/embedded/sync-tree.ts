/** Makes what was written below a folder survive a power cut. */
import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Syncs one file or folder. Windows cannot sync a folder and does not need it: there, a folder is left out. */
export function syncPath(path: string, isFolder: boolean): void {
  if (isFolder && process.platform === "win32") return;
  const file = openSync(path, isFolder ? "r" : "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Syncs every file and folder below `root`, then `root` itself. Throws on the first that cannot be synced. */
export function syncTree(root: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path, false);
  }
  syncPath(root, true);
}
