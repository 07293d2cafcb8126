/** `npm run gallery`: every state of every screen side by side, built anew whenever a file changes. For those who carry on the design. */
import { join } from "node:path";
import { build, preview } from "vite";
import { projectRoot } from "./project-root.ts";

const configFile = join(projectRoot, "gallery", "vite.config.ts");
/** The next free one if it is taken. */
const port = 8500;

await build({ configFile, logLevel: "warn", build: { watch: {} } });
const served = await preview({ configFile, preview: { host: "127.0.0.1", port, open: Boolean(process.env["DISPLAY"]) } });
console.log(`Every state of every screen: ${served.resolvedUrls?.local[0] ?? ""} (Ctrl+C ends it)`);
