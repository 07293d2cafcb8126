/** `npm run check`: builds what ships, then every gate over the tree. Exit status 1 if one failed. */
import { buildAll } from "./build.ts";
import { projectRoot } from "./project-root.ts";
import { runGates } from "./run-gates.ts";

await buildAll((line) => console.error(line));
const { failed } = await runGates(projectRoot, (line) => console.log(line));
console.log(failed === 0 ? "ok" : "FAILED");
process.exitCode = failed === 0 ? 0 : 1;
