/** Files for the tests, on disk: clean ones, one that must be held, and some that nobody can read as a text. */
import { mkdir, mkdtemp, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { makeCanaries } from "./canary.ts";

const { card, iban } = makeCanaries();
export const withheldInFiles = [card.value, iban.value];
/** Not only the content of a held file: its name stays out of the page, too. */
export const dirtyFile = "refunds-of-november.csv";

/** What is in it once the hidden values are out. */
export const redactedFile = `name,card\nAna,[CARD_1 ending ${card.value.slice(-4)}]\nBen,[ACCOUNT_1 ending ${iban.value.slice(-4)}]\n`;

export type FileNames =
  | "clean"
  | "clean2"
  | "dirty"
  | "picture"
  | "renamedZip"
  | "video"
  | "latin"
  | "folder"
  | "dirtyFolder"
  | "huge"
  | "endless";
const contents: Record<Exclude<FileNames, "folder" | "dirtyFolder" | "huge" | "endless">, [name: string, bytes: string]> = {
  clean: ["notes.txt", "Meeting notes\nship on Friday\n"],
  clean2: ["todo.md", "# To do\r\n\r\n- tell the others\u00e9\r\n"],
  dirty: [dirtyFile, `name,card\nAna,${card.value}\nBen,${iban.value}\n`],
  picture: ["chart.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"],
  renamedZip: ["report.txt", "PK\x03\x04\x14\0\0\0\x08\0"],
  video: ["clip.mp4", "\0\0\0\x18ftypmp42\0\0\0\0mp42isom"],
  latin: ["umlaut.csv", "Stra\xdfe;M\xfcnchen\n"],
};

/** Paths of the files on disk; made before and removed after the tests of this file. */
export function filesOnDisk(): Record<FileNames, string> {
  const paths = {} as Record<FileNames, string>;
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "waymark-files-"));
    for (const [key, [name, bytes]] of Object.entries(contents)) {
      paths[key as FileNames] = join(root, name);
      await writeFile(join(root, name), bytes, "latin1");
      await utimes(join(root, name), 1_700_000_000, 1_700_000_000);
    }
    paths.folder = join(root, "project");
    await mkdir(join(paths.folder, "deep"), { recursive: true });
    await writeFile(join(paths.folder, "readme.md"), "# Project\n");
    await writeFile(join(paths.folder, "deep/plan.txt"), "ship on Friday\n");
    paths.dirtyFolder = join(root, "accounts");
    await mkdir(paths.dirtyFolder);
    await writeFile(join(paths.dirtyFolder, dirtyFile), contents.dirty[1]);
    paths.huge = join(root, "huge.log");
    await writeFile(paths.huge, "2026-01-01 started\n".repeat(500));
    // Four gigabytes by its size, some kilobytes on the disk.
    await truncate(paths.huge, 4 * 2 ** 30);
    paths.endless = join(root, "many");
    await mkdir(paths.endless);
    for (let count = 0; count <= 10_000; count++)
      await writeFile(join(paths.endless, `${count}.txt`), `${count}: ${card.value}\n`);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  return paths;
}
