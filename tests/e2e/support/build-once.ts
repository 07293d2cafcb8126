import { buildAll } from "../../../scripts/build.ts";

/** Vitest runs this once before the browser tests: they drive what ships. `npm test` has built already and says so. */
export default async function buildOnce(): Promise<void> {
  if (process.env["WAYMARK_BUILT"] !== "1") await buildAll((line) => console.error(line));
}
