/** Archives of source code, read and judged with all that ships. */
import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { tarFile } from "../../bench/files/planted-files.ts";
import { readInNode } from "../../bench/files/read-in-node.ts";
import { loadClassifier } from "../../cli/load-classifier.ts";
import type { DocumentReader } from "../../lib/page/documents/document-reader.ts";
import { sayPlaces } from "../../lib/page/documents/say-places.ts";
import { judgeFiles } from "../../lib/page/judge/judge-files.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";

const classifier = loadClassifier(
  (await loadDetectorFiles()).map(({ detector }) => detector),
  null,
);

const python = `# Copyright 2031 Acme Corp. All rights reserved.
# Unauthorized copying of this file is prohibited.
import os
import sys

class Ledger:
    def __init__(self, path):
        self.path = path
        self.rows = []

    def load(self):
        with open(self.path) as handle:
            for line in handle:
                self.rows.append(line.strip().split(","))
        return len(self.rows)

if __name__ == "__main__":
    ledger = Ledger(sys.argv[1])
    print(os.getpid(), ledger.load())
`;
const typescript = `import { readFile } from "node:fs/promises";

export interface Row {
  readonly id: number;
  readonly amount: number;
}

export async function total(path: string): Promise<number> {
  const rows: Row[] = JSON.parse(await readFile(path, "utf8"));
  return rows.filter(({ amount }) => amount > 0).reduce((sum, { amount }) => sum + amount, 0);
}
`;
const sql = `SELECT c.id, SUM(o.total) AS total
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
WHERE o.state = 'paid'
GROUP BY c.id
HAVING SUM(o.total) > 100
ORDER BY total DESC;
`;
const prose = "The meeting went well. Everybody agreed to ship on Friday, and to write to the others on Monday.\n";
const files = { "src/ledger.py": python, "web/total.ts": typescript, "db/report.sql": sql, "NOTES.txt": prose };
const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));

/** As the extension's own frame reads, in this very process. */
const reader: DocumentReader = {
  async read(file, _, hear) {
    const read = await readInNode(file.name, new Uint8Array(await file.arrayBuffer()));
    hear?.(read.passages, read.notes);
    return { ...read, rewrite: async () => null, readAgain: async () => read };
  },
  close: () => undefined,
};

async function told(name: string, archive: Uint8Array) {
  const empty = { text: "", plainEnd: 0, findings: [], unscanned: "file", files: [] } as const;
  const verdict = await judgeFiles(empty, [new File([archive.slice()], name)], {
    ...{ classifier: () => classifier, reading: "all", documents: reader, stop: new AbortController().signal },
    stopsIt: () => false,
  });
  const of = (detector: string) => verdict.findings.filter((finding) => finding.detector === detector);
  return { unscanned: verdict.unscanned, places: (detector: string) => sayPlaces(verdict, of(detector)).split(" \u00b7 ") };
}

test.each([
  ["a ZIP", "app.zip", () => zipSync(bytes)],
  ["a TAR.GZ", "app.tar.gz", () => gzipSync(tarFile(bytes))],
] as const)(
  "%s of source code: each file is told as code where it stands, and the company's own by its header",
  async (_, name, make) => {
    const { unscanned, places } = await told(name, make());
    const inside = (path: string) => (name.endsWith(".gz") ? `app.tar, ${path}` : path);
    expect(unscanned).toBeNull();
    expect(places("source-code")).toEqual(["src/ledger.py", "web/total.ts", "db/report.sql"].map(inside));
    expect(places("proprietary-header")).toEqual([inside("src/ledger.py")]);
  },
);

test("what a document is hides nothing that stands in it, in a document as in a plain text", async () => {
  const mail = "mira.falk@example.com";
  const text = `${python}# ask ${mail}\n`;
  const { places } = await told("app.zip", zipSync({ "src/a.py": strToU8(text) }));
  expect([places("source-code"), places("email-address")]).toEqual([["src/a.py"], ["src/a.py"]]);
  const plain = await told("a.py", strToU8(text));
  expect([plain.places("source-code"), plain.places("email-address")]).toEqual([["line 1"], ["line 20"]]);
});
