/** Loaded before a program (`node --import`): from SIGUSR2 on, its disk refuses every sync. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

process.on("SIGUSR2", () => {
  fs.fsyncSync = () => {
    throw Object.assign(new Error("EIO: i/o error, fsync"), { code: "EIO" });
  };
  syncBuiltinESMExports();
  process.stdout.write("disk broken\n");
});
