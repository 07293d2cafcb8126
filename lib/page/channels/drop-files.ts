/** The files of a drop, with those in dropped folders. */

export interface DroppedFiles {
  /** Those that were dropped by themselves. */
  readonly files: readonly File[];
  /** These and all that the dropped folders hold; null if that is too much to look through. Absent where no folder was dropped. */
  readonly gather?: () => Promise<readonly File[] | null>;
}

/** More is no attachment; walking it takes some seconds. */
const mostFiles = 10_000;
/** Folders within folders within folders. */
const deepest = 32;
/** Milliseconds for the whole walk. */
const patience = 10_000;

/** Call it in the event's own tick: later the browser gives nothing away any more. Nothing here rejects. */
export function filesOf(data: DataTransfer | null): DroppedFiles {
  const files: File[] = [];
  const folders: FileSystemDirectoryEntry[] = [];
  for (const item of data?.items ?? []) {
    if (item.kind !== "file") continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (isFolder(entry)) folders.push(entry);
    else if (file) files.push(file);
  }
  return folders.length === 0 ? { files } : { files, gather: () => gatherAll(files, folders) };
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false;
}

async function gatherAll(files: readonly File[], folders: readonly FileSystemDirectoryEntry[]): Promise<readonly File[] | null> {
  const found = [...files];
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  let stopped = false;

  async function walk(folder: FileSystemDirectoryEntry, depth: number): Promise<boolean> {
    if (depth > deepest) return false;
    const reader = folder.createReader();
    // A reader hands out some entries at a time, and none at the end.
    for (let entries = await some(reader); entries.length > 0; entries = await some(reader)) {
      const here = entries.filter((entry) => !isFolder(entry)) as FileSystemFileEntry[];
      if (stopped || found.length + here.length > mostFiles) return false;
      found.push(...(await Promise.all(here.map(fileOf))));
      for (const inner of entries.filter(isFolder)) if (!(await walk(inner, depth + 1))) return false;
    }
    return true;
  }

  async function walkAll(): Promise<boolean> {
    for (const folder of folders) if (!(await walk(folder, 1))) return false;
    return true;
  }

  const whole = await Promise.race([walkAll().catch(() => false), late]);
  stopped = true;
  return whole ? found : null;
}

function some(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
