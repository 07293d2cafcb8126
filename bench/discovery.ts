/**
 * What is found: the catalogue against public lists of hosts (`-- --catalog FOLDER`, one CSV or more), matching in microseconds, and pages
 * of AI tools that no list names against ordinary ones.
 */

import { buildAll } from "../scripts/build.ts";
import { measureCatalogue } from "./discovery/catalogue.ts";
import { chromiumVersion } from "./discovery/chromium-version.ts";
import { measureMatching } from "./discovery/matching.ts";
import { measureUnknown } from "./discovery/unknown.ts";
import { optionsWith, startReport } from "./support/report.ts";

const options = optionsWith({ catalog: { type: "string" } });
const report = startReport("Discovery", options, await chromiumVersion());
const catalogue = options.catalog === undefined ? null : measureCatalogue(report, options.catalog);
if (!catalogue) report.say("catalogue: no lists given (-- --catalog FOLDER); nothing is measured of it");
if (catalogue) {
  report.compare({
    title: "the catalogue beside public lists",
    columns: [
      { name: "listed", digits: 0, better: null },
      { name: "share found", digits: 3, better: "larger" },
    ],
    rows: Object.entries(catalogue).map(([name, { hosts, found }]) => ({ name, cells: [hosts, found / hosts] })),
  });
}
const matching = measureMatching(report);
await buildAll((line) => console.error(line));
const unknown = await measureUnknown(report, options.quick);
report.finish({ catalogue, matching, unknown });
