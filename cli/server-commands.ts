/** Commands for whoever runs a server. */
import type { Command } from "./command.ts";
import { runScript } from "./run-script.ts";

/** `waymark audit verify`. */
export const audit: Command = {
  summary: "checks a server's audit log",
  help: `waymark audit verify [--data FOLDER]

Reads the audit log of the database in FOLDER (default .data/server; the server must not run), or of DATABASE_URL, and checks its chain and
its signed checkpoints. Names the first entry that something is wrong with.

Exit status: 0 all is well, 1 something is wrong, 2 wrong usage.
`,
  run: (args) => runScript("server/audit-verify.ts", args),
};

/** `waymark backup list|make|restore`. */
export const backup: Command = {
  summary: "backups of the embedded database",
  help: `waymark backup list|make|restore NAME [--data FOLDER]

The server makes one every night by itself and keeps seven, below FOLDER/backups (default .data/server). make and restore need it stopped.
restore puts the named one in place and keeps what was there beside it.
`,
  run: (args) => runScript("server/backup.ts", args),
};

/** `waymark migrate --from embedded`. */
export const migrate: Command = {
  summary: "moves from the embedded database to PostgreSQL",
  help: `waymark migrate --from embedded [--data FOLDER]

Copies everything from the embedded database in FOLDER (default .data/server; the server must not run) to the empty PostgreSQL database of
DATABASE_URL, then compares the counts of every table and checks the audit log's chain there. The embedded database stays as it is.
Afterwards start the server with the same FOLDER, whose keys it needs, and DATABASE_URL.
`,
  run: (args) => runScript("server/migrate.ts", args),
};

/** `waymark evidence verify|make`. */
export const evidence: Command = {
  summary: "checks and makes evidence packs",
  help: `waymark evidence verify FILE... [--key THUMBPRINT]
waymark evidence make --kind KIND --out FILE [--data FOLDER]

verify needs the files and nothing else: no server, no database, no network. It says in one sentence what is wrong with a pack. Several files
are packs in their order: each must follow the one before. --key: the thumbprint of the key that must have signed, as the dashboard shows it.
make reads the database in FOLDER (default .data/server; the server must not run), or of DATABASE_URL. KIND: nist-ai-rmf, iso-42001, eu-ai-act,
soc-2, works-council.

Exit status: 0 all is well, 1 something is wrong, 2 wrong usage.
`,
  run: (args) => runScript("server/evidence.ts", args),
};

/** `waymark identity key|open`. */
export const identity: Command = {
  summary: "the key that names of people are sealed for",
  help: `waymark identity key            makes a key: the private half goes to standard output, keep it off the server; the public half to
                                 standard error, for Settings
waymark identity open --key FILE  reads a sealed name on standard input and prints it
`,
  run: (args) => runScript("server/identity.ts", args),
};
