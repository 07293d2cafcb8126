/** What other programs get out of the same files, where this machine has them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Comparison } from "../support/comparison.ts";
import type { PlantedFile } from "./planted-files.ts";

interface PeerRead {
  readonly program: string;
  /** Of the planted values, how many stand in its text; null: the program is not on this machine. */
  readonly found: number | null;
  readonly ms: number;
}

// All XML parts of a package as text, its marks taken out: what somebody would write in an hour.
const unpack =
  "import re,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint('\\n'.join(re.sub('<[^>]*>','',z.read(n).decode('utf8','replace')) for n in z.namelist() if n.endswith(('xml','html'))))";

const peers: readonly (readonly [program: string, kinds: RegExp, call: (path: string, folder: string) => readonly string[]])[] = [
  ["pdftotext", /PDF/, (path) => [path, "-"]],
  ["pandoc", /DOCX|ODT|RTF|IPYNB|HTML|EPUB/, (path) => [path, "-t", "plain"]],
  ["soffice", /DOCX|XLSX|PPTX|OD[ST]|RTF/, (path, folder) => ["--headless", "--cat", "--outdir", folder, path]],
  ["python3", /DOCX|XLSX|PPTX|OD[ST]|EPUB/, (path) => ["-c", unpack, path]],
  ["sqlite3", /SQLite/, (path) => [path, ".dump"]],
];
/** A program that hangs is none to compare with. Milliseconds. */
const patience = 20_000;

export function readByPeers({ name, kind, bytes, values }: PlantedFile): PeerRead[] {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return peers.flatMap(([program, kinds, call]) => {
      if (!kinds.test(kind)) return [];
      const begin = performance.now();
      const { stdout, error } = spawnSync(program, call(path, folder), {
        ...{ encoding: "utf8", maxBuffer: 256 * 2 ** 20, timeout: patience },
      });
      const found = error ? null : values.filter((value) => stdout.includes(value)).length;
      return [{ program, found, ms: performance.now() - begin }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function peersLine(reads: readonly PeerRead[], of: number): string {
  return reads
    .map(({ program, found, ms }) =>
      found === null ? `${program}: not on this machine` : `${program}: ${found} of ${of}, ${ms.toFixed(0)} ms`,
    )
    .join("; ");
}

export interface Beside {
  readonly kind: string;
  readonly found: number;
  readonly of: number;
  readonly peers: readonly PeerRead[];
}

/** Share of what was planted, of the kinds that another program on this machine reads as well. */
export function besidePeers(all: readonly Beside[]): Comparison {
  const shown = all.filter(({ peers: reads }) => reads.some(({ found }) => found !== null));
  const share = (found: number | null | undefined, of: number) => (found === null || found === undefined ? null : found / of);
  const rows = peers
    .map(([program]) => ({
      name: program,
      cells: shown.map(({ of, peers: reads }) => share(reads.find((read) => read.program === program)?.found, of)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    title: "planted values found",
    columns: shown.map(({ kind }) => ({ name: kind, digits: 2, better: "larger" })),
    rows: [{ name: "Waymark", cells: shown.map(({ found, of }) => found / of) }, ...rows],
  };
}
