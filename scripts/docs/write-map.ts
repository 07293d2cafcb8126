/** Writes `docs/map.md` from the imports of the code. `--check` writes nothing and says whether the page is what it would write. */
import { mapPage } from "../map/map-page.ts";
import { projectRoot } from "../project-root.ts";
import { writePage } from "./write-page.ts";

writePage("docs/map.md", mapPage(projectRoot));
