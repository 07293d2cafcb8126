/** Writes the pages of docs/rollout for each browser and system. A test compares them with what this would write. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { rolloutPages } from "./rollout-pages.ts";

for (const { name, text } of rolloutPages()) writeFileSync(join(projectRoot, "docs/rollout", name), text);
